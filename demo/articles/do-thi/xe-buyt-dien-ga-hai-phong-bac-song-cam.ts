import { article, b, figure, h2, infoBox, keyFigures, link, p, quote, table, ul } from '../../write'

export default article({
  slug: 'xe-buyt-dien-ga-hai-phong-bac-song-cam',
  title: 'Tuyến xe buýt điện từ ga Hải Phòng sang Bắc sông Cấm đón khách từ hôm nay',
  sapo: 'Mười hai chiếc xe chạy 15 phút một chuyến, từ 5 giờ đến 22 giờ; hành khách được đi miễn phí hết tuần này, sau đó giá vé là 8.000 đồng một lượt.',
  section: 'giao-thong',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['giao-thong-xanh', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-11-24T07:15:00+07:00',
  lead: {
    picture: 'xe-buyt-dien',
    alt: 'Tranh: xe buýt điện màu xanh dừng ở trạm, hành khách bước lên xe',
    caption: 'Chuyến xe buýt điện đầu tiên rời quảng trường ga lúc 5 giờ sáng 24/11.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chuyến đầu tiên của tuyến E07 rời quảng trường ga Hải Phòng lúc 5 giờ sáng 24/11 với mười bốn hành khách. Phần đông là công nhân vệ sinh và nhân viên phục vụ làm ca sớm ở khu hành chính bên bờ bắc – những người trước nay chỉ có hai cách sang sông: xe máy hoặc chờ người nhà chở.',
    ),
    p(
      'Chị Mận, làm tạp vụ ở một tòa nhà bên Bắc sông Cấm, ngồi ngay ghế đầu. Chị nhẩm tính: mỗi tháng tiền xăng và gửi xe hết khoảng 620.000 đồng, vé tháng xe buýt là 200.000 đồng. “Nhưng cái tôi thích nhất là trời rét không phải phơi mặt trên cầu”, chị nói.',
    ),
    keyFigures(
      ['13,6 km', 'chiều dài tuyến, 24 điểm dừng'],
      ['15 phút', 'một chuyến; giờ cao điểm 10 phút'],
      ['38 phút', 'từ ga đến điểm cuối, ngoài giờ cao điểm'],
    ),
    h2('Đi những đâu'),
    p(
      'Từ ga, xe qua khu Nhà hát lớn, chợ Sắt, lên cầu vòm sông Cấm, vào khu trung tâm hành chính rồi vòng qua hai khu chung cư và một bệnh viện ở phường Thủy Nguyên. Ba điểm dừng đặt cạnh chỗ gửi xe đạp công cộng để người dân đi tiếp quãng ngắn.',
    ),
    table(
      'Giờ chạy tuyến E07',
      ['Khung giờ', 'Giãn cách', 'Chuyến cuối từ Bắc sông Cấm'],
      ['5 giờ – 6 giờ 30', '15 phút', '–'],
      ['6 giờ 30 – 8 giờ 30', '10 phút', '–'],
      ['8 giờ 30 – 16 giờ 30', '15 phút', '–'],
      ['16 giờ 30 – 18 giờ 30', '10 phút', '–'],
      ['18 giờ 30 – 22 giờ', '20 phút', '21 giờ 20'],
    ),
    p(
      'Xe dài 8,5 m, chở được 60 người, có sàn thấp và tấm bắc cho xe lăn ở cửa giữa. Mỗi lần sạc đầy chạy khoảng 220 km, đủ cho một ngày; các xe sạc ban đêm tại bến, khi giá điện thấp.',
    ),
    figure({
      picture: 'cau-vom-song-cam',
      alt: 'Tranh: nhịp vòm đỏ của cầu qua sông Cấm trong ánh chiều',
      caption:
        'Đoạn qua cầu vòm sông Cấm là quãng được hành khách chuyến đầu giơ điện thoại chụp nhiều nhất.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Vé và cách trả tiền'),
    ul(
      'Miễn phí cho mọi hành khách đến hết Chủ Nhật 29/11.',
      'Từ 30/11: 8.000 đồng một lượt, 200.000 đồng một tháng; học sinh, sinh viên, công nhân giảm một nửa vé tháng.',
      'Người từ 60 tuổi, người khuyết tật, trẻ dưới 6 tuổi đi miễn phí, chỉ cần xuất trình giấy tờ có ngày sinh hoặc thẻ.',
      'Trả bằng tiền mặt, thẻ ngân hàng hoặc quét mã trên xe; tài xế không nhận tờ 200.000 đồng trở lên.',
    ),
    quote(
      'Tôi mong xe chạy đúng giờ như đã ghi. Lỡ một chuyến mười lăm phút thì chịu được, chứ lỡ ba chuyến là tôi lại lấy xe máy.',
      'Anh Tuyên, nhân viên văn phòng, phường Hồng Bàng',
    ),
    p(
      'Về giờ giấc, đơn vị vận hành cho biết vị trí từng xe được cập nhật 20 giây một lần trên bảng điện tử ở 9 điểm dừng lớn và trên ứng dụng của thành phố. Sau ba tháng, nếu tỷ lệ chuyến đến sai giờ quá 5 phút vượt 10%, lịch chạy sẽ được xếp lại.',
    ),
    infoBox(
      'Cần lưu ý trong tuần đầu',
      p(
        'Điểm dừng trước chợ Sắt tạm lùi 80 m về phía cầu Lạc Long do đang lát lại hè. Xe đạp gấp được mang lên xe ngoài giờ cao điểm. ',
        b('Không mang hàng tươi sống có nước lên xe'),
        '; hộp kín thì được.',
      ),
    ),
    p(
      'Chuyện mỗi ngày của cây cầu mà tuyến xe đi qua được kể trong phóng sự ',
      link('Một ngày trên cầu vòm sông Cấm', '/bai-viet/mot-ngay-tren-cau-vom-song-cam'),
      '.',
    ),
  ],
})
