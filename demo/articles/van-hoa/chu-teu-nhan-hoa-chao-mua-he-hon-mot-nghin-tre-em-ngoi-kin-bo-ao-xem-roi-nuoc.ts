import { article, figure, h2, p, quote, table } from '../../write'

export default article({
  slug: 'chu-teu-nhan-hoa-chao-mua-he-hon-mot-nghin-tre-em-ngoi-kin-bo-ao-xem-roi-nuoc',
  title: 'Chú Tễu Nhân Hòa chào mùa hè, hơn một nghìn trẻ em ngồi kín bờ ao xem rối nước',
  sapo: 'Phường rối gần ba trăm năm tuổi ở huyện Vĩnh Bảo diễn liền sáu suất trong hai ngày đầu tháng 6, và lần đầu để trẻ nhỏ lội xuống sau mành cầm thử con rối.',
  section: 'san-khau',
  authors: ['lan-anh', 'trung-kien'],
  source: 'cong-tin',
  topics: ['le-hoi'],
  genre: 'news',
  publishedAt: '2024-06-02T17:30:00+07:00',
  lead: {
    picture: 'mua-roi-nuoc',
    alt: 'Tranh: sân khấu rối nước dưới dây đèn lồng, chú Tễu, các cô tiên, cá và vịt trên mặt ao.',
    caption: 'Suất tối thứ Bảy dưới ánh đèn lồng: chú Tễu chào khách, bầy tiên múa, cá và vịt đua nhau.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Tiếng trống vừa dứt, mặt ao trước thủy đình vỡ ra, chú Tễu bụng phệ trồi lên, ướt sũng mà vẫn cười. “Các bạn nhỏ ăn sáng chưa?”, chú hỏi. Mấy trăm giọng trẻ con trả lời cùng một lúc, mỗi em một kiểu. Suất diễn sáng Chủ Nhật 2/6 ở xã Nhân Hòa, huyện Vĩnh Bảo bắt đầu như thế.',
    ),
    p(
      'Trong hai ngày cuối tuần, phường rối Nhân Hòa diễn sáu suất mừng Tết Thiếu nhi, không bán vé. Theo sổ ghi của ban tổ chức, hơn 1.100 trẻ em đã đến xem, gồm học sinh các trường trong huyện và 14 xe chở các em từ nội thành về.',
    ),
    h2('Nghề giấu dưới nước'),
    p(
      'Múa rối nước ở đây vốn là cuộc chơi của người cày ruộng. Ngày mùa thì gặt, xong mùa thì đẽo gỗ sung làm rối, sơn ta phủ mười hai lớp để ngâm nước không nứt. Bí quyết điều khiển, gồm sào tre, dây mây và bánh lái giấu dưới mặt ao, từng chỉ truyền cho con trai trong phường. Nay phường có 23 người, trong đó bảy phụ nữ, và ai muốn học thì dạy.',
    ),
    quote(
      'Sào dài bốn mét, nước ngang ngực, mình đứng sau mành chỉ nghe tiếng cười mà đoán trò đang hay hay dở. Mùa đông phải uống một ngụm nước mắm trước khi xuống cho ấm người.',
      'Ông Rư, 68 tuổi, người giữ vai chú Tễu',
    ),
    p(
      'Năm nay phường bỏ bớt hai tích dài, thay bằng những trò ngắn trẻ con dễ theo. Lời thoại được viết lại, thêm chuyện đi học đội mũ bảo hiểm, chuyện vứt rác xuống ao làm chú Tễu bị vướng chân. Nhạc vẫn là trống, mõ, nhị và tiếng pháo, không dùng băng ghi âm.',
    ),
    table(
      'Những tích trò trong một suất diễn 45 phút',
      ['Tích trò', 'Thời lượng', 'Số người điều khiển'],
      ['Chú Tễu chào khán giả', '6 phút', '1'],
      ['Rồng phun nước', '7 phút', '4'],
      ['Cày bừa, cấy lúa, tát nước', '12 phút', '6'],
      ['Đánh cáo bắt vịt', '9 phút', '3'],
      ['Múa lân tranh cầu', '6 phút', '4'],
      ['Bát tiên', '5 phút', '8'],
    ),
    h2('Mười phút được làm người giật dây'),
    p(
      'Cái mới nhất đến sau khi màn hạ. Mỗi suất, mười lăm em bốc thăm được mặc áo phao, theo các bác lội xuống sau mành ở chỗ nước nông và cầm thử sào. Bé Bông, 8 tuổi, ở quận Lê Chân, điều khiển con vịt gỗ đi được hai vòng rồi mới lật. “Con vịt nặng lắm. Con tưởng nó tự bơi”, bé nói, người ướt sũng, không chịu lên bờ.',
    ),
    p(
      'Chị Duyên, mẹ của bé, đi 40 cây số từ nội thành về. Chị bảo ở nhà con xem điện thoại mỗi ngày vài tiếng mà hôm nay không hỏi đến lần nào. Chị mua một con rối nhỏ giá 80.000 đồng do chính người trong phường đẽo; tiền bán rối được góp để thay tấm mành tre đã mục.',
    ),
    figure({
      picture: 'dinh-lang',
      alt: 'Tranh: ngôi đình mái đỏ bên cây đa và ao sen, trẻ nhỏ đi cùng ông bà.',
      caption: 'Sân đình cạnh ao rối là nơi các em nhỏ tập nặn tò he, vẽ mặt nạ trong lúc chờ suất diễn.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Tìm lớp kế tiếp'),
    p(
      'Phường rối cần người trẻ hơn cần tiền. Người nhỏ tuổi nhất hiện 27 tuổi; mười một người đã ngoài sáu mươi. Từ giữa tháng 6, phường mở lớp hè tối thứ Ba và thứ Năm cho học sinh từ lớp 6, học đẽo rối và tập sào trên cạn trước khi xuống nước. Đã có 19 em ghi tên, trong đó năm em sau suất diễn sáng nay.',
    ),
    p(
      'Ngoài mùa hè, phường diễn cho đoàn khách đặt trước từ 20 người. Hai suất tiếp theo mở cho mọi người vào dịp rằm tháng Tám âm lịch, cũng ở ao đình, cũng không bán vé.',
    ),
  ],
})
