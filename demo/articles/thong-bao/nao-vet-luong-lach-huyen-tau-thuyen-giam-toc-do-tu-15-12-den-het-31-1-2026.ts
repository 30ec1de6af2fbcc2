import { article, p, h2, ul } from '../../write'

export default article({
  slug: 'nao-vet-luong-lach-huyen-tau-thuyen-giam-toc-do-tu-15-12-den-het-31-1-2026',
  title: 'Nạo vét luồng Lạch Huyện, tàu thuyền giảm tốc độ từ 15/12 đến hết 31/1/2026',
  sapo: 'Ba tàu hút bùn làm việc ngày đêm trên đoạn luồng dài 6,2 km ngoài cửa Lạch Huyện. Tàu cá và thuyền nhỏ cần đi theo hành lang riêng ở phía tây.',
  section: 'thong-bao',
  authors: ['minh-duc'],
  source: 'cang-vu',
  sourceUrl: 'https://cangvuhaiphong.example/thong-bao-hang-hai/lach-huyen-12-2025',
  topics: ['cang-lach-huyen', 'vinh-lan-ha-cat-ba'],
  genre: 'notice',
  publishedAt: '2025-12-09T11:05:00+07:00',
  lead: null,
  body: [
    p(
      'Cảng vụ Hàng hải Hải Phòng thông báo đợt nạo vét duy tu luồng Lạch Huyện, từ phao số 13 đến phao số 25, bắt đầu 0 giờ ngày 15/12/2025. Luồng vẫn mở, nhưng bề rộng chạy tàu có lúc chỉ còn hai phần ba.',
    ),
    h2('Với tàu hàng và tàu khách'),
    ul(
      'Tốc độ không quá 8 hải lý một giờ khi qua khu vực thi công; cấm vượt và cấm tránh nhau.',
      'Tàu dài trên 300 m chỉ hành trình khi có hai tàu lai và không gặp tàu ngược chiều.',
      'Nghe kênh VHF 12 và 16; tàu hút bùn treo hai đèn đỏ ở mạn không được đi qua.',
    ),
    h2('Với tàu cá và thuyền nhỏ'),
    ul(
      'Đi trong hành lang phía tây, rộng 150 m, đánh dấu bằng phao vàng.',
      'Không thả lưới, đăng đáy, buộc thuyền vào phao trong phạm vi một hải lý.',
      'Khi sương mù, tầm nhìn dưới 500 m, chờ ở khu neo Bến Gót.',
    ),
    p(
      'Bùn nạo vét được chở ra bãi nhận chìm đã cấp phép, cách vịnh Lan Hạ hơn 20 km. Nước đục được đo hằng ngày ở bốn trạm, kết quả công khai; nếu vượt ngưỡng, việc hút tạm dừng. Người nuôi hàu, nuôi cá lồng ở Phù Long thấy nước đổi màu bất thường xin gọi 1022, bất kể giờ nào.',
    ),
  ],
})
