import { article, figure, h2, infoBox, ol, p, quote, table } from '../../write'

export default article({
  slug: 'ra-cat-ba-dip-30-4-gui-xe-ben-nay-di-cap-treo-va-xe-buyt-dien-ben-kia',
  title: 'Ra Cát Bà dịp 30/4: gửi xe bên này, đi cáp treo và xe buýt điện bên kia',
  sapo: 'Bốn ngày nghỉ lễ, ô tô con hạn chế lên phà Đồng Bài giờ cao điểm; bãi gửi 1.800 chỗ, vé cáp treo trọn gói và xe buýt chạy 10 phút một chuyến sẽ thay phần việc ấy.',
  section: 'cat-ba',
  authors: ['trung-kien'],
  source: 'cong-tin',
  topics: ['vinh-lan-ha-cat-ba', 'giao-thong-xanh'],
  genre: 'news',
  publishedAt: '2026-04-25T09:00:00+07:00',
  lead: {
    picture: 'cap-treo',
    alt: 'Tranh: cabin cáp treo đỏ chở khách qua biển, bên dưới là đảo đá, nhà bè và thuyền buồm.',
    caption: 'Cáp treo qua biển từ Cát Hải sang Phù Long, mất chừng chín phút.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Ai từng ra Cát Bà dịp lễ đều nhớ cảnh ấy: hàng ô tô dài bốn cây số trước bến phà, trẻ con khóc trong xe, người lớn xuống đường ngồi bệt. Năm ngoái, ngày cao điểm, một chiếc xe con phải chờ trung bình 3 giờ 20 phút. Năm nay, đặc khu Cát Hải đổi cách làm: xe ở lại, người qua biển.',
    ),
    p(
      'Từ 5 giờ đến 14 giờ các ngày 30/4 và 1/5, từ 12 giờ đến 21 giờ ngày 2 và 3/5, phà chỉ nhận xe cứu thương, xe chở hàng thiết yếu, xe của người dân trên đảo và xe khách từ 16 chỗ. Ngoài các khung giờ đó, ô tô con vẫn được qua nhưng phải đặt chỗ trước trên mạng.',
    ),
    h2('Ba cách sang đảo'),
    table(
      'So sánh các cách ra trung tâm Cát Bà dịp 30/4–3/5/2026',
      ['Cách đi', 'Thời gian', 'Giá một người lớn', 'Hợp với'],
      ['Cáp treo + xe buýt điện', '55 phút', '190.000 đồng', 'Gia đình, người đi gọn nhẹ'],
      ['Phà + xe buýt điện', '1 giờ 20 phút', '42.000 đồng', 'Người đi bộ, xe đạp, xe máy'],
      ['Tàu cao tốc từ Bến Bính', '50 phút', '250.000 đồng', 'Người không có xe riêng'],
    ),
    p(
      'Vé cáp treo trọn gói gồm lượt đi, lượt về và hai lượt xe buýt, trẻ em dưới 1 m đi không mất tiền. Cabin chở được xe lăn và xe nôi. Khi gió trên 15 mét một giây, cáp dừng; lúc ấy vé được đổi sang phà, phần chênh lệch trả lại ngay tại quầy.',
    ),
    h2('Bãi gửi và những con số phải tính'),
    p(
      'Hai bãi gửi tạm ở phía Cát Hải có 1.800 chỗ ô tô, giá 100.000 đồng một ngày đêm, có người trông và điểm sạc xe điện. Cáp treo đưa được 4.500 người mỗi giờ mỗi chiều, nhiều hơn lượng khách lớn nhất từng ghi nhận, nên chỗ hẹp nằm ở phía bên kia. Để khách không dồn ứ ở Phù Long, 36 xe buýt điện sẽ chạy 10 phút một chuyến, giờ cao điểm 5 phút.',
    ),
    figure({
      picture: 'pha-bien',
      alt: 'Tranh: chiếc phà chở ô tô chạy giữa các đảo, một người đi xe máy chờ ở bến.',
      caption: 'Phà vẫn chạy suốt dịp lễ, ưu tiên người dân trên đảo, xe cứu thương và hàng thiết yếu.',
      credit: 'Tranh: Ban Biên tập',
    }),
    quote(
      'Nhà tôi bán bún ở Phù Long, mọi năm khách ngồi kẹt trong xe nhìn ra, chẳng ai ghé. Đi bộ xuống cabin thì người ta mới nhìn thấy hàng quán.',
      'Chị Lành, chủ quán bún tôm ở Phù Long',
    ),
    p(
      'Không phải ai cũng vui. Anh Tú, chủ nhà nghỉ cách trung tâm sáu cây số, lo khách kéo va li không biết đi tiếp bằng gì. Ban tổ chức đã thêm một tuyến buýt vòng qua các xã Gia Luận, Việt Hải cũ và cho nhà nghỉ đăng ký xe điện bốn bánh đón khách tại bến. Đến hôm qua 63 cơ sở đã đăng ký.',
    ),
    infoBox(
      'Trước khi đi',
      ol(
        'Đặt vé cáp treo hoặc chỗ phà trên mạng, lưu mã vào điện thoại hoặc in ra giấy.',
        'Báo giờ đến cho nơi ở để được đón tại bến.',
        'Hành lý gọn: mỗi người một va li; đồ cồng kềnh gửi xe hàng, 30.000 đồng một kiện.',
        'Tránh 8–11 giờ ngày 30/4 và 15–18 giờ ngày 3/5, hai lúc đông nhất.',
      ),
    ),
    p(
      'Dịp lễ này là cuộc thử cho một kế hoạch dài hơn: từ mùa hè 2027, trung tâm Cát Bà dự kiến không nhận ô tô con của du khách vào cuối tuần. Số người qua từng cửa, thời gian chờ và ý kiến của khách sẽ được công bố trong tuần sau lễ, trước khi bàn bước tiếp theo.',
    ),
  ],
  corrections: [
    {
      kind: 'update',
      at: '2026-04-28T18:10:00+07:00',
      text: 'Bãi gửi thứ ba, 400 chỗ, mở từ 5 giờ ngày 30/4 ở gần đầu cầu phía Cát Hải, nâng tổng số chỗ lên 2.200.',
    },
  ],
})
