import { article, h2, p, table, ul } from '../../write'

export default article({
  slug: 'do-hoa-sau-nam-container-qua-cang-hai-phong-tu-5-1-len-7-1-trieu-teu',
  title: 'Đồ họa: Sáu năm container qua cảng Hải Phòng, từ 5,1 lên 7,1 triệu TEU',
  sapo: 'Chỉ một lần chững lại vào năm 2022, rồi hai năm tăng liền nhờ các bến nước sâu; lượng hàng năm 2025 nếu xếp nối đuôi nhau sẽ dài hơn một vòng Trái Đất.',
  section: 'do-hoa',
  authors: ['minh-duc'],
  source: 'cang-vu',
  sourceUrl: 'https://cangvu-haiphong.example/san-luong-container-2020-2025',
  topics: ['cang-lach-huyen'],
  genre: 'infographic',
  publishedAt: '2026-11-05T15:00:00+07:00',
  lead: {
    picture: 'do-hoa-cang',
    alt: 'Tranh: biểu đồ cột container qua cảng Hải Phòng, triệu TEU mỗi năm: 2020 là 5,1; 2021 là 5,7; 2022 là 5,6; 2023 là 5,8; 2024 là 6,6; 2025 là 7,1.',
    caption:
      'Sáu cột container xếp chồng, mỗi cột một năm. Cột đỏ là năm 2025, cao nhất từ trước đến nay; số liệu có trong bảng bên dưới.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'TEU là đơn vị đếm theo container 20 feet, dài khoảng 6,1 m. Chia đều cả năm 2025, mỗi ngày có hơn 19.400 TEU được xếp lên hoặc dỡ xuống ở các bến của Hải Phòng, tức cứ chưa đầy năm giây lại một chiếc.',
    ),
    table(
      'Container qua cảng Hải Phòng, 2020–2025',
      ['Năm', 'Triệu TEU', 'So với năm trước'],
      ['2020', '5,1', '–'],
      ['2021', '5,7', 'tăng 11,8%'],
      ['2022', '5,6', 'giảm 1,8%'],
      ['2023', '5,8', 'tăng 3,6%'],
      ['2024', '6,6', 'tăng 13,8%'],
      ['2025', '7,1', 'tăng 7,6%'],
    ),
    h2('Đọc biểu đồ thế nào'),
    ul(
      'Sau năm năm, lượng container tăng 39%, bình quân gần 7% một năm.',
      'Năm 2022 giảm nhẹ vì đơn hàng dệt may, đồ gỗ đi Mỹ và châu Âu ít lại.',
      'Năm 2024 tăng nhanh nhất: các bến nước sâu ở Lạch Huyện đón thêm tàu mẹ, hàng đi thẳng, không phải chuyển tải.',
      'Số liệu gồm cả container rỗng và container quá cảnh, làm tròn đến một chữ số thập phân.',
    ),
    p(
      'Với người dân, mỗi nấc tăng còn là thêm xe đầu kéo trên đường ra cảng. Sản lượng năm 2026 sẽ được công bố trong tháng 1; chúng tôi sẽ vẽ tiếp cột thứ bảy.',
    ),
  ],
})
