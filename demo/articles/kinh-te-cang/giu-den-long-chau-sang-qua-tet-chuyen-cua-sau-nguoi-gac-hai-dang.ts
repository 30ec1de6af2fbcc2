import { article, p, h2, quote, figure, infoBox } from '../../write'

export default article({
  slug: 'giu-den-long-chau-sang-qua-tet-chuyen-cua-sau-nguoi-gac-hai-dang',
  title: 'Giữ đèn Long Châu sáng qua Tết, chuyện của sáu người gác hải đăng',
  sapo: 'Chuyến tàu tiếp tế ngày ông Công ông Táo mang lá dong, gạo nếp và một cây đào ra đảo đèn hơn trăm tuổi. Ở đó, Tết được tính bằng số tàu đi qua bình yên.',
  section: 'cang-bien',
  authors: ['lan-anh'],
  source: 'cong-tin',
  topics: ['vinh-lan-ha-cat-ba', 'tet'],
  genre: 'feature',
  publishedAt: '2024-02-02T18:30:00+07:00',
  lead: {
    picture: 'den-bien',
    alt: 'Tranh: Hải đăng Long Châu trên đỉnh núi đá, luồng sáng quét qua mặt biển đêm',
    caption: 'Đèn biển Long Châu, huyện Cát Hải, ngọn đèn dẫn tàu vào luồng Hải Phòng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Tàu rời Cát Bà lúc 6 giờ sáng, hai tiếng sau mới thấy núi Long Châu hiện lên như chiếc mũ úp trên mặt nước. Không có cầu cảng cho ngày sóng to. Hàng được thả xuống xuồng, rồi sáu người chuyền tay nhau lên hơn ba trăm bậc đá: hai bao gạo nếp, bó lá dong, thùng dầu, thư của vợ và một cây đào buộc túm bằng dây gai.',
    ),
    p(
      'Hôm nay 23 tháng Chạp. Trạm trưởng, anh Bằng, 49 tuổi, có mười chín cái Tết trên các đảo đèn. Anh xếp cây đào vào góc nhà, đứng ngắm rồi xoay lại cho cành nhiều nụ nhất hướng ra cửa biển. “Tàu nào đi qua thì nhìn thấy trước”, anh cười.',
    ),
    h2('Một ngọn đèn, bốn ca gác'),
    p(
      'Đèn Long Châu dựng từ cuối thế kỷ 19, ở độ cao hơn trăm mét so với mặt biển, ánh sáng trông thấy cách xa 27 hải lý. Có định vị vệ tinh, tàu lớn không còn lạc, nhưng hoa tiêu và thuyền trưởng vẫn tìm ánh đèn ấy để đối chiếu trước khi rẽ vào luồng. Với hàng trăm tàu cá nhỏ, nó là thứ duy nhất họ có.',
    ),
    p(
      'Mỗi đêm chia bốn ca. Người gác ghi giờ bật, giờ tắt, hướng gió, điện áp bình và số tàu đi qua. Đèn tắt quá hai phút phải báo về bờ. Mười năm nay cuốn sổ trực chưa có dòng nào như thế, kể cả những đêm bão lấy mất mái bếp.',
    ),
    quote(
      'Đêm giao thừa, tàu qua thường kéo một hồi còi dài. Họ không biết mình là ai, mình cũng không biết họ là ai. Nhưng nghe xong thì biết là Tết rồi.',
      'Anh Bằng, trạm trưởng trạm đèn biển Long Châu',
    ),
    h2('Nước ngọt quý như dầu'),
    p(
      'Đảo không có mạch nước. Cả năm trông vào mưa hứng ở hai bể đá, mùa khô mỗi người được bốn mươi lít một ngày, tắm xong còn tưới rau. Vườn rau là mấy chục thùng xốp kê sát vách núi, che lưới chống hơi muối. Dịp này có cải, hành và một luống mùi già để tắm chiều ba mươi, theo nếp nhà.',
    ),
    p(
      'Hào, người trẻ nhất trạm, hai mươi sáu tuổi, mới ra được tám tháng. Điện thoại chỉ có sóng ở mỏm đá phía tây, nên tối nào anh cũng ra đó mười lăm phút gọi cho vợ ở quận Kiến An. Vợ anh sinh con gái đầu lòng hôm rằm. Trong chuyến hàng này có tấm ảnh in ra, đã được dán ngay cạnh bảng phân ca.',
    ),
    figure({
      picture: 'vinh-lan-ha',
      alt: 'Tranh: Vịnh Lan Hạ với những đảo đá nhấp nhô trên mặt nước',
      caption: 'Từ đỉnh đèn nhìn về phía bắc là vịnh Lan Hạ, đất liền gần nhất cũng mất hai giờ tàu.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Bốn người ở, hai người về'),
    p(
      'Tết này trạm bốc thăm: hai người được về, bốn người trực. Hào trúng thăm về, nhưng anh xin đổi cho chú bếp có mẹ già tám mươi tuổi. Anh hẹn vợ ra Giêng, khi con cứng cáp hơn. Nồi bánh chưng sẽ nấu chiều 28 bằng củi gỗ dạt, mười hai chiếc, sáu chiếc để trên bàn thờ những người gác đèn đi trước.',
    ),
    p(
      'Mười bảy giờ bốn mươi, trời chưa tối hẳn, Hào leo lên buồng đèn, lau lượt kính cuối, đặt tay lên công tắc chờ đúng phút ghi trong sổ. Luồng sáng quét một vòng, chạm phao đầu luồng, chạm con tàu chở hàng Tết đang quay về bến.',
    ),
    infoBox(
      'Gửi thư ra đảo đèn',
      p(
        'Tàu tiếp tế tới Long Châu mỗi tháng một đến hai chuyến, tùy sóng. Bạn đọc muốn gửi sách, hạt giống rau hoặc thiệp Tết cho trạm có thể gửi qua tòa soạn trước ngày 5/2; tòa soạn đã nhận chuyển hai thùng sách cho chuyến sau.',
      ),
    ),
  ],
})
