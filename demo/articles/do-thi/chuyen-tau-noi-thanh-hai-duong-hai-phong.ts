import { article, figure, h2, infoBox, p, quote, table, ul } from '../../write'

export default article({
  slug: 'chuyen-tau-noi-thanh-hai-duong-hai-phong',
  title: 'Chuyến tàu “nội thành” dài 45 cây số đưa người Hải Dương xuống phố cảng',
  sapo: 'Ba tháng sau ngày hợp nhất, đoàn tàu cũ có thêm một lớp khách mới: những người sáng lên tàu ở ga Hải Dương, chiều tối lại về, mà không ra khỏi thành phố.',
  section: 'giao-thong',
  authors: ['minh-duc'],
  source: 'cong-tin',
  topics: ['giao-thong-xanh', 'di-san-do-thi'],
  genre: 'feature',
  publishedAt: '2025-10-11T06:45:00+07:00',
  lead: {
    picture: 'ga-tau',
    alt: 'Tranh: đoàn tàu đỗ trước nhà ga Hải Phòng kiểu cổ, hành khách xuống sân ga',
    caption: 'Tàu sáng về tới ga Hải Phòng; từ tháng 7, khách đi trong ngày tăng rõ.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Cửa toa số 3 vừa mở, anh Phong bước lên, treo ba lô vào móc, ngồi đúng chiếc ghế cạnh cửa sổ bên trái. “Bên này mùa thu đỡ nắng”, anh giải thích. Anh là viên chức, nhà ở phường Lê Thanh Nghị, cơ quan chuyển về Hải Phòng từ tháng 7. Ba tháng nay anh đi tàu bốn ngày một tuần, ngày còn lại làm việc ở điểm giao dịch gần nhà.',
    ),
    p(
      'Quãng đường ấy dài 45 km. Trước đây nó nối hai tỉnh; từ 1/7, nó nằm gọn trong một thành phố. Nhân viên trên tàu gọi đùa là chuyến “nội thành”.',
    ),
    h2('Năm mươi phút và một ấm trà'),
    p(
      'Tàu qua Tiền Trung, Lai Khê, Phú Thái, hai bên là những thửa rau vụ đông mới lên luống. Ở hàng ghế giữa, năm người quen nhau từ hôm mưa bão cuối tháng 9, khi tàu chậm bốn mươi phút, nay góp chung một ấm trà giữ nhiệt. Người dạy học, người làm kế toán cảng, một bác sĩ tới bệnh viện học nâng cao, và bà Tính, 58 tuổi, xuống phố làm giấy tờ đất cho con.',
    ),
    quote(
      'Đi xe máy thì tôi chịu, quốc lộ toàn container. Ngồi tàu, tôi nhặt xong một rổ đỗ là tới nơi.',
      'Bà Tính, xã Phú Thái',
    ),
    p(
      'Theo số liệu của nhà ga, tháng 9 có 11.400 lượt khách đi lại trong ngày giữa các ga thuộc thành phố, gấp 2,3 lần tháng 5. Khách mua vé tháng từ vài chục người lên 340 người. Con số còn nhỏ so với dòng xe trên quốc lộ, nhưng là lần đầu sau nhiều năm các toa ghế ngồi buổi sáng kín quá nửa từ ga Hải Dương.',
    ),
    table(
      'So sánh ba cách đi từ trung tâm Hải Dương đến trung tâm Hải Phòng',
      ['Cách đi', 'Thời gian', 'Chi phí một lượt', 'Điểm trừ'],
      ['Tàu hỏa', '50–60 phút', '35.000–45.000 đồng; vé tháng rẻ hơn', 'Ít chuyến, lỡ thì chờ lâu'],
      ['Xe khách', '70–80 phút', '50.000–60.000 đồng', 'Đón trả ở bến xa trung tâm'],
      ['Xe máy', '75–90 phút', 'Khoảng 30.000 đồng tiền xăng', 'Đi chung đường với xe tải nặng'],
    ),
    h2('Điều người đi tàu còn mong'),
    p(
      'Chúng tôi hỏi hai mươi lăm hành khách, mười chín người nhắc tới cùng một việc: chuyến chiều. Ai tan sở 17 giờ mà lỡ tàu thì phải chờ tới chuyến tối, về đến nhà đã gần chín giờ. Việc thứ hai là xe đạp. Từ ga ra cơ quan thường hai, ba cây số; nhiều người muốn gửi xe đạp ở ga qua đêm với giá tháng.',
    ),
    p(
      'Nhà ga cho biết chỗ gửi 120 xe đạp có mái che sẽ làm xong trước Tết, giá dự kiến 60.000 đồng một tháng. Về chuyến chiều, ngành đường sắt đang xem xét lùi giờ một đôi tàu thêm 25 phút, song phải tính lại chỗ tránh tàu hàng ra cảng. Kết quả được trả lời trong tháng 11.',
    ),
    figure({
      picture: 'gat-lua',
      alt: 'Tranh: nông dân gặt lúa trên cánh đồng chín vàng',
      caption: 'Qua ô cửa tàu giữa tháng 10, lúa mùa hai bên đường sắt đã vào độ gặt.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Đi tàu trong ngày: mấy điều nên biết',
      ul(
        'Vé tháng mua tại quầy, cần ảnh 3×4; dùng được cho mọi chuyến ghế ngồi trong ngày, trừ ngày lễ, Tết.',
        'Ra ga trước 10 phút; cửa soát vé đóng trước giờ tàu chạy 3 phút.',
        'Xe đạp gấp đã cho vào bao được mang lên tàu không mất tiền.',
      ),
    ),
    p(
      'Chiều, chúng tôi gặp lại anh Phong ở sân ga Hải Phòng. Anh mua hai chiếc bánh mì cay mang về cho con. “Ngày đầu tôi nghĩ chắc chỉ đi được một tháng”, anh nói, lên tàu, lại chọn ghế bên trái – buổi chiều, bên ấy là phía hoàng hôn.',
    ),
  ],
})
