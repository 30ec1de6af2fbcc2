import { article, figure, h2, infoBox, p, quote, table, ul } from '../../write'

export default article({
  slug: 'thu-vien-mo-cua-den-21-gio',
  title: 'Thư viện thành phố mở cửa đến 21 giờ, người đi làm có thêm chỗ đọc buổi tối',
  sapo: 'Sau hai tháng thử, hơn một phần ba lượt bạn đọc đến sau giờ tan sở; từ Ngày Sách 21/4, giờ mở cửa buổi tối được giữ lâu dài ở bốn điểm.',
  section: 'giao-duc',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho', 'khoa-hoc-va-cong-nghe'],
  genre: 'news',
  publishedAt: '2026-04-21T07:50:00+07:00',
  lead: {
    picture: 'thu-vien',
    alt: 'Tranh: người đọc sách bên những giá sách cao trong thư viện, đèn bàn vàng ấm',
    caption: 'Phòng đọc buổi tối, khi bàn nào cũng có người.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Mười chín giờ, phòng đọc tầng hai còn hai ghế trống. Ở chiếc bàn sát cửa sổ, anh Huân, thợ điện lạnh, mở cuốn giáo trình tiếng Nhật dày hai ngón tay. Anh học để thi chứng chỉ vào tháng 7. Nhà anh ở trong ngõ, hai con nhỏ, “cứ mở sách ra là thành ngựa cho con cưỡi”.',
    ),
    p(
      'Trước tháng 2, những người như anh hầu như không đến được thư viện: 17 giờ đóng cửa, đúng lúc họ tan làm. Hai tháng thử mở đến 21 giờ, từ thứ Hai đến thứ Bảy, đã cho thấy nhu cầu ấy lớn hơn người ta tưởng.',
    ),
    table(
      'Lượt bạn đọc trung bình mỗi ngày tại điểm trung tâm',
      ['Khung giờ', 'Tháng 1/2026', 'Tháng 3/2026'],
      ['7 giờ 30 – 11 giờ 30', '164', '171'],
      ['13 giờ – 17 giờ', '238', '226'],
      ['17 giờ – 21 giờ', 'Đóng cửa', '219'],
      ['Cả ngày', '402', '616'],
    ),
    h2('Ai đến buổi tối?'),
    p(
      'Thủ thư đếm thử một tuần: 46% là học sinh, sinh viên, 31% người đi làm, còn lại là người cao tuổi và cha mẹ đi cùng con nhỏ. Nhóm cuối khiến thư viện bất ngờ. Phòng thiếu nhi vốn vắng buổi tối nay có giờ kể chuyện lúc 19 giờ 15 thứ tư, tuần nào cũng phải kê thêm chiếu.',
    ),
    p(
      'Bà Thược, 68 tuổi, nhà ở phường Gia Viên, tối nào cũng đi bộ sang đọc báo giấy. Bà kể: “Ở nhà mỗi người một cái điện thoại, ngồi cạnh nhau mà im. Ra đây cũng im, nhưng im cùng nhau”.',
    ),
    quote(
      'Tôi không cần máy lạnh hay ghế đẹp. Tôi cần một cái bàn mà không ai gọi tên mình trong hai tiếng.',
      'Anh Huân, thợ điện lạnh',
    ),
    h2('Bốn điểm, một thẻ'),
    p(
      'Cùng với điểm trung tâm, ba điểm tại các phường Hải Dương, Kiến An và Thủy Nguyên cũng mở buổi tối từ hôm nay, 21/4. Thẻ làm ở điểm nào dùng được ở cả bốn; sách mượn ở Kiến An có thể trả tại Hải Dương. Danh mục chung có 412.000 bản, tra được trên điện thoại và giữ chỗ trước ba ngày.',
    ),
    p(
      'Mở thêm bốn giờ mỗi tối tốn chừng 38 triệu đồng một tháng cho mỗi điểm, gồm tiền điện và phụ cấp ca. Thư viện không tuyển thêm người mà chia lại ca, giảm một quầy mượn buổi sáng vì máy tự mượn đã đảm nhận 70% lượt. Mười tám sinh viên tình nguyện giúp xếp sách lên giá, đổi lại được tính giờ hoạt động cộng đồng.',
    ),
    figure({
      picture: 'sang-tao-tre',
      alt: 'Tranh: nhóm bạn trẻ cùng lắp ráp mô hình sáng tạo trên bàn',
      caption: 'Góc sáng tạo của thư viện mở tối thứ Sáu, có bộ mạch điện và máy in 3D dùng chung.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Đến thư viện buổi tối',
      ul(
        'Đọc tại chỗ không cần thẻ; mượn về cần thẻ, làm trong 5 phút bằng căn cước, phí 30.000 đồng một năm, học sinh miễn phí.',
        'Gửi xe miễn phí đến 21 giờ 15; cổng phụ đóng lúc 20 giờ.',
        'Mỗi người mượn tối đa 5 cuốn trong 21 ngày, gia hạn một lần trên mạng.',
      ),
    ),
    p(
      'Điều bạn đọc còn xin thêm là Chủ Nhật. Thư viện cho biết sẽ thử mở sáng Chủ Nhật trong tháng 6, khi học sinh nghỉ hè, rồi căn cứ số người đến mà quyết định trước năm học mới.',
    ),
  ],
})
