import { article, h2, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'song-tam-bac-truoc-mua-phuong',
  title: 'Sông Tam Bạc sạch dần nhờ bốn chiếc phao gom rác và một tổ vớt của người dân',
  sapo: 'Đúng mùa phượng nở và lễ hội của thành phố, khúc sông giữa lòng phố cũ vắng hẳn những đám bèo lẫn rác, dù nước thải hai bên bờ vẫn là bài toán chưa giải xong.',
  section: 'moi-truong',
  authors: ['hai-yen', 'quang-huy'],
  source: 'cong-tin',
  topics: ['di-san-do-thi', 'le-hoi', 'phan-loai-rac'],
  genre: 'feature',
  publishedAt: '2024-05-11T07:30:00+07:00',
  lead: {
    picture: 'song-tam-bac',
    alt: 'Tranh: hàng phượng đỏ nghiêng bóng xuống sông Tam Bạc, nhà phố cũ bên bờ',
    caption: 'Phượng bắt đầu nở bên sông Tam Bạc những ngày trước lễ hội tháng Năm.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Sáng nào cũng vậy, khi nước bắt đầu rút, ông Dũng, 66 tuổi, ở phố Tam Bạc, quận Hồng Bàng, đẩy chiếc thuyền nan xuống nước. Trên thuyền có hai vợt lưới cán dài, một sọt tre và chiếc mũ cối. Ông không phải nhân viên công ty môi trường nào. Ông là một trong chín thành viên tổ vớt rác do người dân hai bên bờ lập ra từ tháng 10 năm ngoái.',
    ),
    p(
      '“Hồi tôi còn bé, tụi trẻ con nhảy ùm từ bờ kè xuống tắm. Tôi chẳng mong tắm lại được, chỉ mong cháu tôi đi qua đây không phải bịt mũi”, ông nói.',
    ),
    h2('Phao chặn, người vớt'),
    p(
      'Tháng 12/2023, bốn chiếc phao gom rác được neo ở những chỗ dòng chảy quẩn, nơi bèo và vỏ chai thường tụ lại. Mỗi chiếc phao dài 18 m, rủ lưới sâu 60 cm, tự dẫn rác vào một giỏ thép. Hai ngày một lần, xe cẩu nhỏ nhấc giỏ lên đổ. Những gì phao không với tới – khe kè, gầm cầu, chân thuyền đậu – là phần của tổ ông Dũng.',
    ),
    p(
      'Cuốn sổ tay bọc ni lông của tổ ghi đều từng ngày. Từ tháng 1 đến hết tháng 4, cả phao và người vớt được 86 tấn, trong đó chừng một nửa là bèo tây. Tháng 1 còn 27 tấn, tháng 4 chỉ 15 tấn, dù mưa nhiều hơn. Thứ giảm rõ nhất là hộp xốp và túi ni lông, từ khi ba quán ăn ven bờ chuyển sang bát sứ theo lời vận động của tổ dân phố.',
    ),
    quote(
      'Vớt được một cái túi thì sạch một cái túi. Nhưng nói được một nhà không vứt nữa thì sạch cả năm.',
      'Bà Liên, thành viên tổ vớt rác, phường Cát Dài, quận Lê Chân',
    ),
    h2('Mùi vẫn còn'),
    p(
      'Mặt nước quang, nhưng những hôm nước ròng, trời oi, mùi bùn vẫn bốc lên. Dọc khúc sông này có nhiều miệng cống xả thẳng từ các dãy nhà xây trước khi có hệ thống thu gom nước thải. Kết quả lấy mẫu tháng 3 cho thấy lượng oxy hòa tan tại ba trong năm điểm đã đủ cho cá rô phi sống; hai điểm gần miệng cống lớn thì chưa.',
    ),
    p(
      'Theo đơn vị thoát nước, để chấm dứt việc xả thẳng cần làm cống bao hai bên bờ, dài chừng 2,2 km, đi dưới lòng đường hẹp và cạnh nhiều ngôi nhà cũ. Việc khảo sát nền móng những ngôi nhà này dự kiến xong trong quý III, trước khi chọn cách đào hở hay khoan ngầm. Trong lúc chờ, chín miệng cống lớn nhất được lắp song chắn rác.',
    ),
    h2('Đón lễ hội bên một dòng sông dễ thở hơn'),
    p(
      'Dịp lễ hội Hoa phượng đỏ năm nay, bờ sông đông người tới chụp ảnh dưới những tán phượng vừa trổ. Chị Thơm, bán nước dừa gần cầu Lạc Long, bảo khách ngồi lại lâu hơn mọi năm: năm ngoái một cuối tuần chị bán được 120 quả, cuối tuần đầu tháng này là 190. Chị đặt thêm hai thùng rác có nắp cạnh ghế, tự bỏ tiền túi, “để khách khỏi nhìn xuống sông”.',
    ),
    infoBox(
      'Góp một tay với dòng sông',
      ul(
        'Tổ vớt rác gặp nhau 6 giờ sáng Chủ Nhật hằng tuần ở bến cạnh cầu Lạc Long; ai cũng có thể đến, có sẵn găng tay và áo phao.',
        'Thấy miệng cống xả màu lạ, chụp ảnh kèm giờ và gửi cho phường; mẫu nước cần lấy trong vòng hai giờ mới có giá trị.',
        'Không thả túi ni lông khi phóng sinh, thả đèn hoa đăng.',
      ),
    ),
    p(
      'Trời đứng bóng, thuyền ông Dũng cập bến với hai sọt đầy. Một cánh phượng rơi xuống mặt nước, trôi chậm qua chỗ neo phao. Ông nhìn theo rồi bảo: “Cái này thì khỏi vớt”.',
    ),
  ],
})
