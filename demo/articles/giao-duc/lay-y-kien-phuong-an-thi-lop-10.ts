import { article, attachment, b, p, ul } from '../../write'

export default article({
  slug: 'lay-y-kien-phuong-an-thi-lop-10',
  title: 'Lấy ý kiến phụ huynh về phương án tuyển sinh lớp 10 năm học 2027–2028',
  sapo: 'Dự thảo giữ ba bài thi, lùi ngày thi sang tuần đầu tháng 6 và mở thêm nguyện vọng thứ ba; người dân gửi góp ý đến hết ngày 15 tháng 12.',
  section: 'tuyen-sinh',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho', 'truong-hoc-an-toan'],
  genre: 'notice',
  publishedAt: '2026-11-16T09:00:00+07:00',
  lead: null,
  body: [
    p(
      'Ngành giáo dục thành phố vừa công bố dự thảo phương án tuyển sinh vào lớp 10 trung học phổ thông năm học 2027–2028 để lấy ý kiến cha mẹ học sinh, giáo viên và các em lớp 9.',
    ),
    p(b('Những điểm chính của dự thảo')),
    ul(
      'Thi ba bài: toán, ngữ văn và ngoại ngữ. Toán, ngữ văn làm bài 120 phút; ngoại ngữ 60 phút.',
      'Ngày thi dự kiến 3 và 4/6/2027, muộn hơn năm nay một tuần để các trường kịp tổng kết.',
      'Mỗi em đăng ký tối đa ba nguyện vọng, nguyện vọng ba không giới hạn địa bàn; hiện nay là hai.',
      'Đăng ký hoàn toàn trên mạng; em nào không có thiết bị được làm tại phòng máy của trường.',
      'Học sinh đặc khu Bạch Long Vĩ, Cát Hải thi tại đảo nếu có từ 20 em trở lên.',
    ),
    p(
      'Hai vấn đề được nêu để hỏi ý kiến riêng: có nên tính điểm rèn luyện ở bậc trung học cơ sở vào điểm xét tuyển hay không, và có nên công bố số em đăng ký từng trường theo ngày để các em cân nhắc đổi nguyện vọng.',
    ),
    p(
      'Góp ý bằng mẫu kèm theo, nộp tại trường con đang học hoặc quầy một cửa của phường, xã, đặc khu, chậm nhất 17 giờ ngày 15/12/2026. Ý kiến không ghi tên vẫn được tổng hợp.',
    ),
    attachment('mau-don-gop-y', 'Mẫu phiếu góp ý phương án tuyển sinh lớp 10'),
    p('Bản tổng hợp cùng phương án chính thức được công bố trước ngày 20/1/2027.'),
  ],
})
