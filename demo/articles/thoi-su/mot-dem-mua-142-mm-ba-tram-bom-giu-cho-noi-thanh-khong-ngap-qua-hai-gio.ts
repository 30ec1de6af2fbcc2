import { article, p, h2, ul, b, quote, figure, table } from '../../write'

export default article({
  slug: 'mot-dem-mua-142-mm-ba-tram-bom-giu-cho-noi-thanh-khong-ngap-qua-hai-gio',
  title: 'Một đêm mưa 142 mm, ba trạm bơm giữ cho nội thành không ngập quá hai giờ',
  sapo: 'Trận mưa đêm 20/10 trút xuống đúng lúc triều lên, nhưng đến 5 giờ sáng các phố chính đã ráo nước. Vẫn còn bốn điểm trũng phải chờ tuyến cống mới.',
  section: 'phong-chong-thien-tai',
  authors: ['hai-yen', 'quang-huy'],
  source: 'cong-tin',
  topics: ['mua-bao', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-10-21T10:40:00+07:00',
  lead: {
    picture: 'tram-bom-mua',
    alt: 'Tranh: Mưa lớn trên phố, người che ô đi bên trạm bơm đang xả nước',
    caption: 'Trạm bơm chạy hết công suất trong đêm mưa 20/10.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Mưa bắt đầu lúc 23 giờ và chỉ ngớt khi gần 3 giờ sáng nay. Trạm đo ở phường Lê Chân ghi được 142 mm, riêng một giờ nặng hạt nhất là 58 mm. Cùng lúc, triều trên sông Lạch Tray lên 3,2 m, cao hơn miệng phần lớn cống xả. Nước mưa không tự chảy ra sông được nữa; tất cả trông vào máy bơm.',
    ),
    p(
      'Ba trạm Máy Đèn, Vĩnh Niệm và An Đồng chạy cả mười bảy tổ máy từ 23 giờ 40. Bốn tiếng sau, khoảng 610.000 m³ nước được đẩy ra sông. Tính đến 5 giờ sáng, đường Lạch Tray, phố Tô Hiệu, khu An Dương đều đi lại bình thường.',
    ),
    h2('Nước rút nhanh hơn năm ngoái'),
    table(
      'Thời gian ngập sâu trên 20 cm sau mưa lớn',
      ['Điểm ngập', 'Trận mưa tháng 9/2025', 'Đêm 20/10/2026'],
      ['Ngã tư Lạch Tray – Nguyễn Bình', '5 giờ', '1 giờ 40 phút'],
      ['Phố Tô Hiệu', '4 giờ 30 phút', '1 giờ 15 phút'],
      ['Chợ An Dương', '6 giờ', '1 giờ 50 phút'],
      ['Ngõ 213 Thiên Lôi', '9 giờ', '5 giờ 20 phút'],
    ),
    p(
      'Điểm khác biệt nằm ở hồ điều hòa. Nhận bản tin mưa lúc 15 giờ hôm qua, trung tâm điều hành cho hạ mực nước hồ Dư Hàng, hồ Sen và hồ An Biên xuống 60 cm, lấy chỗ chứa đợt nước đầu. Năm ngoái việc này chỉ làm khi phố đã ngập.',
    ),
    quote(
      'Tôi kê sẵn tủ lạnh lên ghế từ chín giờ tối, thức đến hai giờ canh nước. Nước vào đến bậc cửa thứ hai thì đứng lại, rồi xuống. Chín năm ở đây mới có một lần kê mà không phải tát.',
      'Cô Lý, phố Chợ Hàng, phường Lê Chân',
    ),
    figure({
      picture: 'cong-truong-dem',
      alt: 'Tranh: Thợ sửa đường làm việc ban đêm dưới ánh đèn công trường',
      caption: 'Thợ thoát nước mở nắp hố thu, vớt rác và lá cây để nước xuống cống nhanh hơn.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Bốn điểm còn lại'),
    p(
      'Ngõ 213 Thiên Lôi, đầu phố Đình Đông, khu tập thể Vạn Mỹ và một đoạn đường Trường Chinh vẫn ngập hơn ba giờ. Cả bốn nơi đều thấp hơn mặt đường chính từ 40 đến 60 cm và dùng cống đặt từ thập niên 1980. Đại diện Sở Xây dựng cho biết tuyến cống hộp dọc Thiên Lôi dài 1,8 km sẽ khởi công trong tháng 12, xong trước mùa mưa 2027; ba điểm kia được gắn bơm di động từ tháng 5 tới.',
    ),
    h2('Trước trận mưa sau, mỗi nhà nên làm gì'),
    ul(
      'Đăng ký nhận tin nhắn ngập theo phường qua tổng đài 1022; hệ thống có 86 điểm đo, báo khi nước quá 15 cm.',
      'Không đậy ván, thảm lên miệng hố thu trước cửa; sau mưa hãy nhấc ra ngay nếu đã lỡ đậy.',
      'Nhà có tầng hầm kiểm tra bơm và ổ cắm, đưa công tơ phụ lên cao quá 1 m.',
    ),
    p(
      b('Dự báo: '),
      'theo Đài Khí tượng Thủy văn khu vực Đông Bắc, từ chiều nay mưa giảm, ngày 22/10 trời nắng. Đợt triều cao tiếp theo rơi vào các ngày từ 30/10 đến 2/11 nhưng ít khả năng gặp mưa lớn.',
    ),
  ],
})
