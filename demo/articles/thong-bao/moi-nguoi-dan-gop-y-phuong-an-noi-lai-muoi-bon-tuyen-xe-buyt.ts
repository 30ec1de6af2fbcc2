import { article, p, h2, ul, attachment, link, b } from '../../write'

export default article({
  slug: 'moi-nguoi-dan-gop-y-phuong-an-noi-lai-muoi-bon-tuyen-xe-buyt',
  title: 'Mời người dân góp ý phương án nối lại mười bốn tuyến xe buýt',
  sapo: 'Sở Xây dựng lấy ý kiến đến hết 15/12 về lộ trình, giờ chạy và điểm dừng của các tuyến liên vùng. Có thể góp ý trên mạng, tại phường hoặc gửi thư miễn cước.',
  section: 'thong-bao',
  authors: ['quang-huy'],
  source: 'so-xay-dung',
  sourceUrl: 'https://soxaydunghaiphong.example/lay-y-kien/xe-buyt-2027',
  topics: ['giao-thong-xanh', 'chuyen-doi-so-thanh-pho'],
  genre: 'notice',
  publishedAt: '2026-11-17T08:15:00+07:00',
  lead: null,
  body: [
    p(
      'Sau khi hai địa phương hợp nhất, nhiều tuyến xe buýt vẫn dừng ở ranh giới cũ, hành khách từ Thanh Hà, Kim Thành vào trung tâm phải đổi xe hai lần. Phương án mới nối mười bốn tuyến, dùng xe điện, bắt đầu chạy từ quý II/2027.',
    ),
    h2('Bốn điều xin ý kiến'),
    ul(
      'Điểm đầu, điểm cuối của tuyến Hải Dương – Lạch Tray và tuyến Chí Linh – Thủy Nguyên.',
      'Giờ chuyến đầu, chuyến cuối: 5 giờ và 21 giờ 30 đã hợp với công nhân ca đêm chưa.',
      'Vị trí 46 điểm dừng mới, nhất là trước bệnh viện và trường học.',
      'Vé tháng dùng chung mọi tuyến: 200.000 đồng, học sinh và người cao tuổi 100.000 đồng.',
    ),
    h2('Cách gửi góp ý'),
    ul(
      'Trên mạng: biểu mẫu của Sở Xây dựng, mất khoảng năm phút.',
      'Trực tiếp: quầy một cửa của phường, xã, đặc khu; nộp mẫu đơn kèm theo bài này.',
      'Gửi thư: ghi “Góp ý xe buýt” trên phong bì, không cần dán tem.',
    ),
    p(
      b('Hạn cuối: '),
      'thứ Ba 15/12/2026. Bản tổng hợp, nêu rõ ý kiến nào được tiếp thu và vì sao ý kiến khác chưa được, công bố trước ngày 10/1/2027. Nếu cần hỏi thêm, gọi 1022 hoặc xem ',
      link('trang liên hệ', '/trang/lien-he'),
      '.',
    ),
    attachment('mau-don-gop-y', 'Mẫu đơn góp ý phương án tuyến xe buýt'),
  ],
})
