import { article, b, figure, h2, infoBox, keyFigures, link, p, quote, table, ul } from '../../write'

export default article({
  slug: 'phan-loai-rac-sau-mot-nam',
  title: 'Phân loại rác ở 42 khu dân cư: bớt được gần một phần ba lượng phải chôn lấp',
  sapo: 'Sau một năm, túi rác để lẫn vẫn còn nhưng đã thành số ít; điều giữ được nếp phân loại không phải tiền phạt mà là giờ thu gom cố định.',
  section: 'moi-truong',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['phan-loai-rac', 'nong-nghiep-huu-co'],
  genre: 'news',
  publishedAt: '2026-11-18T09:25:00+07:00',
  lead: {
    picture: 'phan-loai-rac',
    alt: 'Tranh: ba thùng rác ba màu đặt cạnh nhau, người dân đang bỏ rác đúng thùng',
    caption: 'Điểm tập kết ba thùng ở một khu dân cư phường Lê Chân.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Đúng 18 giờ, tiếng chuông leng keng của xe thu gom vang lên ở đầu ngõ 213, phường Lê Chân. Hôm ấy là thứ Hai, ngày của rác thực phẩm. Bà Xuyến xách ra chiếc xô nhựa có nắp, đổ vào thùng xanh rồi tráng xô ngay tại vòi nước cạnh điểm tập kết. Cả việc mất chưa đầy một phút.',
    ),
    p(
      '“Tháng đầu tôi dán hẳn tờ lịch lên tủ lạnh mà vẫn nhầm. Giờ cứ nghe chuông là biết hôm nay đổ gì”, bà kể. Ngõ 213 là một trong 42 khu dân cư làm trước việc phân loại rác tại nguồn từ tháng 11/2025, với 18.600 hộ.',
    ),
    h2('Những con số sau mười hai tháng'),
    keyFigures(
      ['31%', 'giảm lượng rác phải đưa đi chôn lấp, so với cùng 42 khu dân cư năm trước'],
      ['6.900 tấn', 'rác thực phẩm được ủ thành phân trong năm'],
      ['78%', 'số hộ đổ đúng loại trong đợt kiểm tra tháng 10/2026'],
    ),
    table(
      'Tỷ lệ hộ đổ đúng loại qua bốn đợt kiểm tra',
      ['Đợt', 'Rác thực phẩm', 'Rác tái chế', 'Rác còn lại'],
      ['Tháng 1/2026', '41%', '62%', '38%'],
      ['Tháng 4/2026', '57%', '70%', '55%'],
      ['Tháng 7/2026', '66%', '74%', '63%'],
      ['Tháng 10/2026', '78%', '81%', '72%'],
    ),
    p(
      'Cứ một trăm túi được mở kiểm tra trong tháng 10, còn hai mươi hai túi để lẫn. Lỗi thường gặp nhất là vỏ hộp sữa còn sữa, túi ni lông buộc rác thực phẩm và tã giấy bỏ nhầm vào thùng tái chế.',
    ),
    h2('Giờ cố định hơn là phạt'),
    p(
      'Năm qua, các tổ tự quản lập 1.140 lượt nhắc nhở nhưng chỉ 23 trường hợp bị phạt, đều là cơ sở kinh doanh. Theo chị Nụ, tổ trưởng tổ thu gom, bước ngoặt đến vào tháng 3, khi xe đến đúng giờ từng ngày và mỗi ngày chỉ nhận một loại rác, ai đổ sai loại thì mang về.',
    ),
    quote(
      'Trước đây người dân phân loại xong thấy xe đổ chung một thùng, họ chán. Từ khi mỗi loại một xe, một ngày, không ai còn hỏi “để làm gì” nữa.',
      'Chị Nụ, tổ trưởng tổ thu gom',
    ),
    p(
      'Rác thực phẩm được chở về hai trạm ủ ở phía nam thành phố. Sau 45 ngày, phân ủ được kiểm tra kim loại nặng rồi bán cho các nhóm trồng rau với giá 900 đồng/kg, chưa đủ bù chi phí nhưng rẻ hơn tiền chôn lấp.',
    ),
    figure({
      picture: 'vuon-rau-an-toan',
      alt: 'Tranh: vườn rau an toàn với những luống xanh, người nông dân đang chăm rau',
      caption: 'Một phần phân ủ từ rác thực phẩm quay lại các vườn rau ở ngoại thành.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Chỗ còn vướng'),
    p(
      'Khu nhà trọ công nhân là nơi khó nhất: người thuê đi ca, nghe chuông thì không có nhà. Bảy dãy trọ ở phường An Hải đang thử thùng có khóa, mở được từ 5 giờ đến 23 giờ bằng mã số của phòng. Sau hai tháng, tỷ lệ đổ đúng mới đạt 54%. Chủ trọ đề nghị giảm tiền rác cho dãy đạt trên 80%; phường sẽ trả lời trong tháng 12.',
    ),
    infoBox(
      'Ba loại, ba ngày',
      ul(
        'Rác thực phẩm (thùng xanh): thứ Hai, thứ Tư, thứ Sáu, Chủ Nhật – để ráo nước, không buộc túi ni lông.',
        'Rác tái chế (thùng vàng): thứ Ba, thứ Bảy – giấy, nhựa cứng, kim loại, thủy tinh đã tráng sạch.',
        'Rác còn lại (thùng xám): thứ Năm – tã giấy, sành sứ vỡ, đầu lọc thuốc lá.',
      ),
      p(b('Pin, bóng đèn, thuốc hết hạn'), ' gửi tại nhà văn hóa khu dân cư, không bỏ vào thùng nào.'),
    ),
    p(
      'Từ quý II năm 2027, thêm 65 khu dân cư sẽ làm theo cách này, trong đó lần đầu có các xã phía Hải Dương cũ. Điều bạn đọc đã góp ý nhiều nhất – gom rác ven kênh, ven sông – cũng được tính tới, sau bài học ở ',
      link('sông Tam Bạc', '/bai-viet/song-tam-bac-truoc-mua-phuong'),
      '.',
    ),
  ],
})
