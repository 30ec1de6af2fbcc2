import { article, b, p, ul } from '../../write'

export default article({
  slug: 'phien-giao-dich-viec-lam-cuoi-nam',
  title: 'Phiên giao dịch việc làm cuối năm: 62 doanh nghiệp, 4.300 chỗ làm, vào cửa tự do',
  sapo: 'Phiên giao dịch mở sáng thứ Bảy 28/11 tại hai địa điểm nối với nhau bằng truyền hình, người ở phía Hải Dương cũ không phải xuống trung tâm để phỏng vấn.',
  section: 'viec-lam',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['cang-lach-huyen', 'chuyen-doi-so-thanh-pho'],
  genre: 'notice',
  publishedAt: '2026-11-23T10:30:00+07:00',
  lead: null,
  body: [
    p(
      'Trung tâm dịch vụ việc làm thành phố mời người lao động, sinh viên năm cuối và bộ đội xuất ngũ tới phiên giao dịch việc làm cuối năm 2026, từ 7 giờ 30 đến 11 giờ 30 thứ Bảy, 28/11.',
    ),
    p(b('Địa điểm: '), 'trụ sở trung tâm tại phường Lê Chân và cơ sở hai tại phường Thành Đông.'),
    p('Các nhóm việc có nhiều chỗ nhất:'),
    ul(
      'Lắp ráp điện tử, may mặc: 2.150 chỗ, thu nhập 9–14 triệu đồng/tháng, nhận cả lao động trên 35 tuổi.',
      'Kho bãi, lái xe nâng, kiểm đếm hàng ở khu cảng Lạch Huyện: 780 chỗ, 11–17 triệu đồng/tháng, có xe đưa đón.',
      'Cơ khí, hàn, điện công nghiệp: 640 chỗ, cần chứng chỉ nghề hoặc hai năm kinh nghiệm.',
      'Khách sạn, nhà hàng, bán hàng dịp Tết: 730 chỗ, trong đó 410 việc bán thời gian.',
    ),
    p(
      'Người đến mang theo căn cước và hai bản lý lịch tự thuật. Ai chưa có lý lịch sẽ được giúp soạn và in miễn phí tại chỗ. Quầy số 3 trả lời riêng về bảo hiểm thất nghiệp; quầy số 5 dành cho người khuyết tật, có phiên dịch ngôn ngữ ký hiệu từ 8 giờ đến 10 giờ.',
    ),
    p(
      'Doanh nghiệp dự phiên đã cam kết không thu phí tuyển dụng, không giữ giấy tờ gốc. Gặp trường hợp ngược lại, xin báo ngay ban tổ chức tại bàn đón tiếp.',
    ),
    p('Phiên tiếp theo diễn ra ngày 9/1/2027, dành cho lao động thời vụ trước Tết Đinh Mùi.'),
  ],
})
