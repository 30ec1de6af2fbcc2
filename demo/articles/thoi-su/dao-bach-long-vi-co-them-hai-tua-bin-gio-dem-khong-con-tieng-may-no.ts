import { article, p, h2, ul, quote, figure, keyFigures } from '../../write'

export default article({
  slug: 'dao-bach-long-vi-co-them-hai-tua-bin-gio-dem-khong-con-tieng-may-no',
  title: 'Đảo Bạch Long Vĩ có thêm hai tua bin gió, đêm không còn tiếng máy nổ',
  sapo: 'Hai tua bin mới cùng kho pin 4 MWh giúp đặc khu tiền tiêu chạy bảy phần mười thời gian bằng gió và nắng. Lượng dầu chở ra đảo dự kiến giảm còn một nửa.',
  section: 'thoi-su',
  authors: ['trung-kien'],
  source: 'dien-luc',
  sourceUrl: 'https://dienluchaiphong.example/tin/bach-long-vi-tua-bin-gio',
  topics: ['khoa-hoc-va-cong-nghe', 'giao-thong-xanh'],
  genre: 'news',
  publishedAt: '2026-11-13T10:15:00+07:00',
  lead: {
    picture: 'dien-gio',
    alt: 'Tranh: Tua bin gió đứng trên đồi ven biển, cánh quạt quay trước nền trời rộng',
    caption: 'Cụm tua bin trên sườn phía đông đảo Bạch Long Vĩ, nơi đón gió mùa Đông Bắc.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Mười giờ đêm ở Bạch Long Vĩ, tiếng ồn lớn nhất giờ là sóng vỗ vào kè âu cảng. Tổ máy dầu gần khu dân cư, vốn gầm gừ suốt hơn hai mươi năm, từ đầu tháng chỉ còn chạy dự phòng. Sau 72 giờ chạy thử, hai tua bin gió, mỗi chiếc 1 MW, đã hòa vào lưới điện riêng của đảo từ ngày 11/11.',
    ),
    keyFigures(
      ['2 MW', 'công suất gió lắp thêm'],
      ['4 MWh', 'điện trữ được trong kho pin'],
      ['70%', 'thời gian chạy không cần dầu'],
    ),
    p(
      'Đảo cách đất liền hơn 110 km, không kéo được cáp ngầm với chi phí hợp lý. Lâu nay mỗi tháng một tàu chở dầu phải ra đảo; mùa gió chướng, tàu lỡ chuyến là cả đặc khu phải tiết giảm điện. Công ty Điện lực Hải Phòng tính rằng với hệ thống mới, lượng dầu giảm từ khoảng 900.000 lít xuống 430.000 lít một năm.',
    ),
    h2('Gió lúc nào cũng có, nhưng không đều'),
    p(
      'Gió trên đảo trung bình 7 m mỗi giây, mạnh nhất từ tháng 10 đến tháng 3, yếu hẳn vào tháng 5 và tháng 8. Vì thế phần quan trọng nhất của công trình lại nằm trong hai dãy thùng thép sơn trắng: kho pin. Khi gió thổi mạnh lúc nửa đêm, pin nạp; đến giờ nấu cơm chiều, pin nhả ra. Máy dầu chỉ khởi động khi pin còn dưới 20%.',
    ),
    p(
      'Kỹ sư vận hành trực tại đảo hai người một ca, còn số liệu truyền liên tục về trung tâm điều độ trong bờ. Nếu bão vào, cánh tua bin tự xoay dọc theo gió rồi khóa lại khi tốc độ gió vượt 25 m mỗi giây.',
    ),
    quote(
      'Ngày trước cứ sau 11 giờ là nhà tôi rút tủ đông, để dành điện cho quạt của bọn trẻ. Giờ mực mua của tàu về tối, cấp đông luôn, sáng mai bán vẫn tươi.',
      'Chị Nhàn, bán hàng hải sản gần âu cảng Bạch Long Vĩ',
    ),
    figure({
      picture: 'thuyen-ca',
      alt: 'Tranh: Thuyền cá neo ở bến, ngư dân chuyển cá và đá lạnh',
      caption: 'Xưởng đá trên đảo chạy được cả đêm, tàu cá không phải vào bờ lấy đá giữa chuyến.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Điện đủ thì làm được gì'),
    p('Lãnh đạo đặc khu cho biết ba việc được làm trước, vì từng phải hoãn do thiếu điện:'),
    ul(
      'Xưởng đá cây tăng từ 20 lên 45 tấn một ngày, đủ cho tàu cá ghé âu trong vụ Bắc.',
      'Trạm lọc nước biển chạy hai ca, mỗi người dân có thêm 40 lít nước ngọt một ngày.',
      'Mười hai xe điện thay cho xe máy xăng trong tổ công tác và đội chở hàng ở âu cảng.',
    ),
    p(
      'Giá điện của hộ dân không đổi, vẫn tính như trong đất liền. Phần chênh lệch trước nay ngân sách bù, nay giảm theo lượng dầu. Trong năm 2027, ngành điện sẽ lắp thêm mái pin mặt trời ở trường học và trạm y tế; số liệu vận hành một năm đầu được công bố để các đảo khác tham khảo.',
    ),
  ],
  related: ['cang-ca-ngoc-hai-bo-so-giay-chu-tau-khai-chuyen-bien-bang-dien-thoai'],
})
