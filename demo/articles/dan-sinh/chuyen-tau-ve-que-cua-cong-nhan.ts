import { article, p, quote, ul } from '../../write'

export default article({
  slug: 'chuyen-tau-ve-que-cua-cong-nhan',
  title: 'Ba chuyến tàu và 46 chuyến xe đưa công nhân xa quê về ăn Tết Quý Mão',
  sapo: 'Hơn 2.600 công nhân các khu công nghiệp được tặng vé một chiều về quê trong bốn ngày tới, cùng lời hẹn có việc làm ngay khi trở lại sau mùng sáu.',
  section: 'viec-lam',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['tet', 'nha-o-xa-hoi'],
  genre: 'news',
  publishedAt: '2023-01-14T09:40:00+07:00',
  lead: {
    picture: 'ga-tau',
    alt: 'Tranh: hành khách mang hành lý lên tàu trước nhà ga Hải Phòng',
    caption: 'Công nhân mang quà Tết lên chuyến tàu sáng 14/1, tức 23 tháng Chạp, tại ga Hải Phòng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Sân ga Hải Phòng sáng 14/1, đúng ngày ông Công ông Táo, chật thùng quà. Chuyến tàu đầu tiên trong ba chuyến do công đoàn thuê chở 380 công nhân lên Hà Nội để nối tàu, nối xe đi Yên Bái, Lào Cai, Thanh Hóa.',
    ),
    p(
      'Chị Pàng, quê Bắc Hà, làm ở một nhà máy điện tử tại huyện An Dương, ôm chiếc nồi cơm điện bốc thăm trúng trong bữa tất niên. Hai cái Tết trước chị ở lại phòng trọ vì dịch. “Con tôi gọi điện hỏi mẹ về bằng gì. Tôi bảo mẹ về bằng tàu, có số ghế hẳn hoi”, chị kể.',
    ),
    p('Theo ban tổ chức, trong bốn ngày:'),
    ul(
      'Ba chuyến tàu và 46 chuyến xe khách xuất phát từ ga Hải Phòng, các quận Hải An, Hồng Bàng và huyện An Dương.',
      'Mỗi người được thêm 300.000 đồng và một suất ăn dọc đường; trẻ em đi cùng không mất tiền.',
      'Người ở lại trực ca đêm giao thừa được mời bữa cơm tất niên tại nhà văn hóa công nhân.',
    ),
    quote(
      'Năm nay đơn hàng ít, thưởng mỏng hơn. Được tấm vé là đỡ cả tuần lương, mà đỡ nhất là khỏi chen.',
      'Anh Sùng, công nhân cơ khí, quận Hải An',
    ),
    p(
      'Các doanh nghiệp đặt xe chiều về vào mùng sáu và mùng tám Tết. Khảo sát của công đoàn tại 90 nhà máy cho thấy 91% công nhân dự định quay lại; lý do khiến số còn lại ngần ngại nhiều nhất không phải là lương mà là tiền thuê nhà.',
    ),
    p(
      'Ai chưa đăng ký vẫn có thể hỏi công đoàn cơ sở về 70 ghế trống trên các xe đi Nghệ An, Hà Tĩnh ngày 17/1.',
    ),
  ],
})
