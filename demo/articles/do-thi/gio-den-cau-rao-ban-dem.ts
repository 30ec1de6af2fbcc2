import { article, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'gio-den-cau-rao-ban-dem',
  title: 'Cầu Rào đổi giờ chiếu sáng nghệ thuật, mỗi năm bớt 210 triệu đồng tiền điện',
  sapo: 'Từ đầu tháng 12, dàn đèn trên dây văng sáng đủ màu trong ba giờ mỗi tối; sau 22 giờ chỉ còn đèn đường và đèn báo cho tàu thuyền qua sông.',
  section: 'ha-tang',
  authors: ['trung-kien'],
  source: 'cong-tin',
  topics: ['di-san-do-thi', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2023-11-28T14:20:00+07:00',
  moved: { from: 'cau-rao-tat-den-som' },
  lead: {
    picture: 'cau-rao-dem',
    alt: 'Tranh: cầu dây văng sáng đèn ban đêm, ánh đèn in bóng xuống sông',
    caption: 'Dàn đèn trên dây văng cầu Rào sáng đủ màu từ 19 giờ đến 22 giờ.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Kể từ tối 1/12, đèn trang trí trên cầu Rào, nối quận Ngô Quyền với quận Dương Kinh, được bật lúc 19 giờ và tắt lúc 22 giờ, thay vì sáng tới 1 giờ sáng như hiện nay. Riêng tối thứ Bảy và các ngày lễ, đèn sáng đến 23 giờ.',
    ),
    keyFigures(
      ['44%', 'lượng điện cho đèn trang trí giảm được mỗi năm'],
      ['210 triệu đồng', 'tiền điện bớt đi, theo giá hiện hành'],
    ),
    p(
      'Hai tuần thử vừa qua, bộ hẹn giờ mới cho phép chỉnh độ sáng của từng nhóm đèn từ phòng điều khiển. Trước đó mỗi lần đổi giờ, thợ phải lên tủ điện ở chân tháp.',
    ),
    p('Những gì không thay đổi:'),
    ul(
      'Đèn đường trên mặt cầu và hai đầu cầu sáng suốt đêm.',
      'Đèn báo tĩnh không, đèn dẫn luồng cho tàu thuyền qua sông Lạch Tray sáng liên tục.',
      'Đêm giao thừa và ngày 13/5, giải phóng Hải Phòng, đèn trang trí sáng tới nửa đêm.',
    ),
    quote(
      'Nhà tôi ở ngay đầu cầu, đèn đổi màu hắt vào cửa sổ đến một giờ sáng, con nhỏ ngủ chập chờn. Đẹp thì vẫn đẹp, nhưng khuya thì nên để người ta ngủ.',
      'Chị Vân, phường Đằng Giang, quận Ngô Quyền',
    ),
    p(
      'Anh Lộc, chạy xe ôm ở đầu cầu, thì lo vắng khách ngắm cầu. Đơn vị chiếu sáng cho biết sẽ đếm lượng người trên lối đi bộ trong ba tháng; nếu sau 22 giờ vẫn trên 200 người, giờ tắt đèn mùa hè sẽ được lùi lại.',
    ),
    p(
      'Khoản tiền tiết kiệm được dùng để thay 160 bóng đèn ngõ ở hai phường đầu cầu, nơi còn dùng bóng cao áp cũ. Việc thay bóng làm xong trước Tết Giáp Thìn.',
    ),
  ],
})
