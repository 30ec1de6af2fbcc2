import { article, figure, h2, keyFigures, p, quote } from '../../write'

export default article({
  slug: 'bao-ngu-bach-long-vi-no-trong-phong-thi-nghiem-van-con-giong-cho-ngay-ra-dao',
  title: 'Bào ngư Bạch Long Vĩ nở trong phòng thí nghiệm, vạn con giống chờ ngày ra đảo',
  sapo: 'Sau bốn mùa thử, các nhà nghiên cứu đã giữ được tỷ lệ sống của ấu trùng bào ngư chín lỗ đến cỡ thả giống ở mức đủ để tính chuyện trả con vật này về rạn đá.',
  section: 'khoa-hoc',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['khoa-hoc-va-cong-nghe'],
  genre: 'feature',
  publishedAt: '2026-10-28T07:45:00+07:00',
  lead: {
    picture: 'phong-thi-nghiem',
    alt: 'Tranh: hai người áo trắng trong phòng thí nghiệm, một người nhìn kính hiển vi, một người nâng bình thí nghiệm.',
    caption: 'Kiểm tra mẫu nước nuôi là việc đầu tiên của mỗi ca trực trong phòng ương giống.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Phòng ương tối và mát, chỉ có tiếng nước chảy. Chị Vân, kỹ thuật viên, rọi đèn pin đỏ lên một tấm nhựa phủ lớp rêu mỏng màu nâu. Phải nhìn lâu mới thấy những chấm tròn bé hơn hạt vừng đang nhích đi: bào ngư con bảy tuần tuổi, lứa cuối của vụ này. “Chúng ghét ánh sáng trắng. Bật đèn lên là co lại, bỏ ăn nửa ngày”, chị nói nhỏ như sợ chúng nghe thấy.',
    ),
    p(
      'Bào ngư chín lỗ từng là sản vật của đảo Bạch Long Vĩ. Người già trên đảo còn nhớ những năm nước rút có thể lật đá mà bắt. Khai thác nhiều, rạn bị cào xới, con vật lớn chậm ấy thưa dần rồi gần như vắng bóng ở những chỗ nước nông.',
    ),
    keyFigures(
      ['3 ngày', 'ấu trùng trôi nổi trước khi tìm chỗ bám'],
      ['0,6%', 'số trứng lớn thành con giống 15 mm mùa này; mùa đầu chưa tới 0,1%'],
      ['12.000', 'con giống hiện có trong các bể'],
    ),
    h2('Ba ngày quyết định'),
    p(
      'Cái khó nhất nằm ở ba ngày đầu. Trứng nở thành ấu trùng bơi tự do, rồi phải tìm được một bề mặt có loại tảo vừa miệng để bám xuống. Chọn sai, chúng tiếp tục trôi và chết. Mùa đầu tiên, nhóm nghiên cứu dùng tảo mua sẵn, hai triệu trứng chỉ có chừng một vạn con chịu bám, rồi rụng gần hết.',
    ),
    p(
      'Lời giải đến từ chính hòn đảo. Nhóm mang về những viên đá nơi còn bào ngư hoang dã, cạo lớp màng trên mặt đá đem nuôi và thấy hai loài tảo silic chiếm phần lớn. Nuôi riêng hai loài ấy trên tấm nhựa, số ấu trùng chịu bám tăng gấp năm lần. Việc còn lại là giữ nước sạch và mát trong những ngày hè mất điện, điều mà một chiếc máy phát cũ được sửa lại đã lo xong.',
    ),
    quote(
      'Chúng tôi đi tìm ở sách vở ba năm, trong khi câu trả lời dính ngay trên hòn đá. Từ đó nhóm có lệ: bí thì ra biển nhìn.',
      'Một cán bộ nghiên cứu trong nhóm',
    ),
    h2('Từ bể kính ra rạn đá'),
    p(
      'Con giống cỡ 15 mm vẫn chưa thả được. Chúng sẽ được nuôi thêm trong lồng treo, ăn rong câu, đến khoảng 30 mm thì vỏ đủ cứng để chống lại cua và cá. Đợt đầu gồm 3.000 con, dự kiến ra đảo vào tháng 4 năm sau, khi biển êm và nước ấm dần; mỗi con mang một chấm sơn trên vỏ để lần lặn khảo sát sau còn nhận ra.',
    ),
    figure({
      picture: 'thuyen-ca',
      alt: 'Tranh: ba chiếc thuyền cá về bến lúc mặt trời lên, người trên bờ bưng rổ cá.',
      caption: 'Chủ tàu quen ngư trường Bạch Long Vĩ sẽ giúp đưa lồng giống ra đảo và trông chừng nơi thả.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Thả ra mà không giữ thì cũng như không. Vì thế đặc khu Bạch Long Vĩ bàn với các chủ tàu khoanh hai bãi đá, cộng lại chừng 4 ha, không lặn bắt trong ba năm. Anh Quyết, chủ một tàu câu, đã nhận trông một bãi. “Bố tôi từng sống nhờ con bào ngư. Tôi không mong bắt lại được ngay, chỉ mong con tôi còn biết mặt nó”, anh nói.',
    ),
    p(
      'Nhóm nghiên cứu nói rõ đây chưa phải thành công: nếu sau một năm còn được một phần mười số con thả, họ mới coi là đáng làm tiếp. Kết quả lần lặn đếm đầu tiên sẽ có vào mùa thu năm tới. Còn người tiêu dùng, nếu muốn giúp, có một việc làm được ngay: từ chối bào ngư nhỏ hơn 6 cm, bởi ở cỡ ấy nhiều con chưa kịp sinh sản lần nào.',
    ),
  ],
})
