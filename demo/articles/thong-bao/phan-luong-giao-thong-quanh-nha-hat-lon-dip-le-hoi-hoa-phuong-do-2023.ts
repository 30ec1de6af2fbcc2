import { article, p, h2, ul, b } from '../../write'

export default article({
  slug: 'phan-luong-giao-thong-quanh-nha-hat-lon-dip-le-hoi-hoa-phuong-do-2023',
  title: 'Phân luồng giao thông quanh Nhà hát lớn dịp Lễ hội Hoa phượng đỏ 2023',
  sapo: 'Từ chiều 10/5 đến đêm 13/5, nhiều tuyến phố ở quận Hồng Bàng và quận Ngô Quyền cấm ô tô theo giờ. Bốn bãi gửi xe tạm mở đến 23 giờ 30.',
  section: 'thong-bao',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['le-hoi', 'di-san-do-thi'],
  genre: 'notice',
  publishedAt: '2023-05-08T14:30:00+07:00',
  lead: null,
  body: [
    p(
      'Để bảo đảm an toàn cho các buổi tổng duyệt và biểu diễn tại Quảng trường Nhà hát lớn, thành phố điều chỉnh giao thông khu trung tâm trong bốn ngày, từ thứ Tư 10/5 đến thứ Bảy 13/5/2023.',
    ),
    h2('Phố cấm và giờ cấm'),
    ul(
      'Hoàng Văn Thụ, Đinh Tiên Hoàng, Trần Hưng Đạo: cấm ô tô từ 16 đến 23 giờ cả bốn ngày.',
      'Quang Trung, Trần Phú, đoạn quanh dải vườn hoa: cấm mọi xe từ 18 đến 23 giờ ngày 12 và 13/5.',
      'Cầu Đất, Lương Khánh Thiện: xe máy đi một chiều về phía ga từ 18 giờ.',
    ),
    h2('Đi đường nào, gửi xe ở đâu'),
    ul(
      'Xe từ Thủy Nguyên, An Dương vào nội thành theo đường Bạch Đằng hoặc Tôn Đức Thắng – Nguyễn Văn Linh.',
      'Bãi gửi: sân trường tiểu học Minh Khai, công viên Tam Bạc, chợ Sắt, bãi xe ga Hải Phòng. Giá niêm yết 5.000 đồng xe máy, 30.000 đồng ô tô.',
      'Xe buýt tuyến 2 và tuyến 4 tạm bỏ điểm dừng Nhà hát lớn, dừng ở Tam Bạc.',
    ),
    p(
      b('Lưu ý: '),
      'xe cứu thương, cứu hỏa và xe của hộ dân có thẻ do phường cấp vẫn được đi. Cửa hàng trong khu vực cấm nhận hàng trước 15 giờ. Phản ánh bãi xe thu quá giá: gọi 1022, ghi lại biển tên bãi và giờ gửi.',
    ),
  ],
})
