import { article, p, ul } from '../../write'

export default article({
  slug: 'lich-tam-ngung-cap-dien-tuan-cuoi-thang-11-de-sua-luoi-truoc-tet',
  title: 'Lịch tạm ngừng cấp điện tuần cuối tháng 11 để sửa lưới trước Tết',
  sapo: 'Tám khu vực, từ nội thành, Thủy Nguyên đến Hải Dương, Đồ Sơn, ngừng điện theo lượt trong tuần tới. Người dân nên sạc đèn, trữ nước và báo sớm nếu nhà có máy thở.',
  section: 'thong-bao',
  authors: ['bich-ngoc'],
  source: 'dien-luc',
  sourceUrl: 'https://dienluchaiphong.example/lich-cat-dien/2026-11-20',
  topics: ['tet', 'chuyen-doi-so-thanh-pho'],
  genre: 'notice',
  publishedAt: '2026-11-20T16:45:00+07:00',
  lead: null,
  body: [
    p(
      'Chuẩn bị cho mùa cao điểm cuối năm, ngành điện sẽ thay máy biến áp, kéo lại dây hạ thế và phát quang hành lang tuyến ở tám khu vực. Thời gian dự kiến từ thứ Tư 25/11 đến hết thứ Bảy 28/11, chủ yếu trong giờ hành chính.',
    ),
    ul(
      'Thứ Tư 25/11, 8–14 giờ: phường Thủy Nguyên, các tổ 4, 5, 6.',
      'Thứ Tư 25/11, 8–12 giờ: phường Lê Chân, phố Hàng Kênh và ngõ 169.',
      'Thứ Tư 25/11, buổi chiều: phường Hồng Bàng, phố Hạ Lý dãy số chẵn.',
      'Thứ Năm 26/11, 8–11 giờ: xã An Lão, thôn Văn Tràng 1 và 2.',
      'Thứ Sáu 27/11, 7.30–11.30: phường Hải Dương, khu Bình Minh.',
      'Thứ Bảy 28/11, buổi sáng: phường Kiến An, phố Lê Duẩn.',
      'Thứ Bảy 28/11, 6–10 giờ: phường Đồ Sơn, khu 1 và khu 2.',
      'Thứ Bảy 28/11, buổi chiều: xã Tiên Lãng, khu chợ và bến xe.',
    ),
    p(
      'Sạc sẵn đèn pin, trữ đủ nước cho nửa ngày, không mở tủ đông trong lúc mất điện. Cửa hàng, phòng khám nên báo khách dời hẹn. Gia đình có người bệnh phụ thuộc thiết bị điện gọi tổng đài 19006769 để được ghi vào danh sách ưu tiên cấp máy phát. Nếu thời tiết xấu, lịch có thể thay đổi và sẽ có thông báo mới.',
    ),
  ],
  withdrawn: {
    at: '2026-11-23T07:40:00+07:00',
    notice:
      'Thông báo này đã được gỡ vì có ba khu vực đổi ngày cắt điện (phường Thủy Nguyên, phường Hải Dương, phường Đồ Sơn) và thiếu xã Vĩnh Bảo. Xin xem lịch điều chỉnh ngày 23/11/2026.',
    successor: 'lich-tam-ngung-cap-dien-tu-25-den-30-11-ban-dieu-chinh',
  },
})
