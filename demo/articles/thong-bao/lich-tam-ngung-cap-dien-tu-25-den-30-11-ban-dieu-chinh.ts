import { article, p, h2, ul, table, attachment, b } from '../../write'

export default article({
  slug: 'lich-tam-ngung-cap-dien-tu-25-den-30-11-ban-dieu-chinh',
  title: 'Lịch tạm ngừng cấp điện từ 25 đến 30/11, bản điều chỉnh thay bản ngày 20/11',
  sapo: 'Chín khu vực ngừng điện theo lượt để sửa lưới trước Tết, mỗi nơi không quá sáu giờ. Ba nơi đổi ngày so với thông báo trước, bạn đọc xem kỹ bảng dưới đây.',
  section: 'thong-bao',
  authors: ['bich-ngoc'],
  source: 'dien-luc',
  sourceUrl: 'https://dienluchaiphong.example/lich-cat-dien/2026-11-25',
  topics: ['tet', 'chuyen-doi-so-thanh-pho'],
  genre: 'notice',
  publishedAt: '2026-11-23T07:30:00+07:00',
  lead: null,
  body: [
    p(
      'Công ty Điện lực Hải Phòng điều chỉnh lịch ngừng cấp điện từ thứ Tư 25/11 đến thứ Hai 30/11 để thay dây, nâng công suất trạm biến áp và tỉa cây dọc tuyến. Lịch này ',
      b('thay cho lịch đăng ngày 20/11'),
      '; bà con đã lưu lịch cũ xin bỏ đi. Ngày 24/11 không cắt điện ở khu vực nào.',
    ),
    table(
      'Lịch tạm ngừng cấp điện, 25–30/11/2026',
      ['Ngày', 'Giờ', 'Khu vực', 'Lý do'],
      ['Thứ Tư 25/11', '8.00–12.00', 'Phường Lê Chân: phố Hàng Kênh, ngõ 169', 'Thay dây hạ thế'],
      ['Thứ Tư 25/11', '13.30–17.00', 'Phường Hồng Bàng: phố Hạ Lý số chẵn', 'Sửa tủ phân phối'],
      ['Thứ Năm 26/11', '7.30–11.30', 'Phường Hải Dương: khu Bình Minh (đổi từ 27/11)', 'Thay máy biến áp'],
      ['Thứ Năm 26/11', '8.00–11.00', 'Xã An Lão: thôn Văn Tràng 1, 2', 'Tỉa cây dọc tuyến'],
      ['Thứ Sáu 27/11', '8.00–14.00', 'Phường Thủy Nguyên: tổ 4, 5, 6 (đổi từ 25/11)', 'Kéo cáp ngầm'],
      ['Thứ Bảy 28/11', '7.00–11.30', 'Phường Kiến An: trường học và phố Lê Duẩn', 'Thay công tơ tổng'],
      ['Thứ Bảy 28/11', '13.00–16.30', 'Xã Tiên Lãng: khu chợ và bến xe', 'Nâng công suất trạm'],
      [
        'Chủ Nhật 29/11',
        '6.00–10.00',
        'Phường Đồ Sơn: khu 1, khu 2 (đổi từ 28/11)',
        'Thay sứ đường dây 22 kV',
      ],
      ['Thứ Hai 30/11', '8.00–12.00', 'Xã Vĩnh Bảo: tổ dân phố chợ Cầu', 'Thay dây hạ thế'],
    ),
    h2('Cần làm trước giờ cắt'),
    ul(
      'Nhà có người dùng máy thở, máy tạo ô xy: gọi 19006769 trước 17 giờ hôm trước để được bố trí máy phát.',
      'Rút phích thiết bị điện tử; điện có thể có lại sớm hơn giờ ghi trong bảng.',
      'Hộ nuôi tôm, kho lạnh kiểm tra máy phát và dầu dự trữ.',
    ),
    p(
      'Các trường học và trạm y tế trong vùng cắt đã được báo riêng từ cuối tuần; riêng trường ở Kiến An chỉ ngừng điện sáng thứ Bảy, học sinh không phải nghỉ buổi nào.',
    ),
    p(
      'Nếu gió trên cấp 6, việc trên cột sẽ hoãn và ngành điện báo lại qua tin nhắn. Muốn nhận tin nhắn theo mã khách hàng, bà con soạn tin đăng ký trên ứng dụng chăm sóc khách hàng hoặc gọi tổng đài, không mất phí.',
    ),
    attachment('lich-cat-dien', 'Lịch tạm ngừng cấp điện 25–30/11/2026 (PDF, bản in dán bảng tin)'),
  ],
})
