import { article, figure, h2, infoBox, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'san-truong-sau-con-bao-so-3',
  title: 'Sân trường sau bão số 3: cây đổ được dọn, mái được lợp, trò trở lại lớp',
  sapo: 'Chín ngày sau bão Yagi, hầu hết trường học đã có tiếng trống; những nơi tốc mái nặng mượn phòng của trường bạn, chia ca để không em nào phải nghỉ dài.',
  section: 'giao-duc',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['truong-hoc-an-toan', 'mua-bao'],
  genre: 'news',
  publishedAt: '2024-09-16T15:30:00+07:00',
  lead: {
    picture: 'san-truong',
    alt: 'Tranh: sân trường có cây xanh, học sinh cùng thầy cô trên sân',
    caption: 'Học sinh trở lại sân trường sáng 16/9, sau khi cây đổ đã được dọn sạch.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Cây xà cừ gần năm mươi tuổi giữa sân một trường tiểu học ở quận Kiến An giờ chỉ còn gốc. Bão số 3 chiều 7/9 quật nó ngã ngang dãy bàn đá, may mà là thứ Bảy. Sáng nay, cô hiệu trưởng cho kê quanh gốc mười hai chiếc ghế nhỏ; giờ ra chơi, bọn trẻ ngồi đếm vân gỗ để đoán tuổi cây.',
    ),
    p(
      'Ngày thứ Hai 16/9 là ngày đầu tiên gần như toàn thành phố đi học lại sau bão. Theo thống kê của ngành giáo dục, chỉ còn 14 trường chưa đón học sinh tại chỗ, chủ yếu ở quận Đồ Sơn, huyện Cát Hải và huyện Kiến Thụy.',
    ),
    keyFigures(
      ['9 ngày', 'từ khi bão vào đến khi đa số trường hoạt động lại'],
      ['5.200', 'cây gãy đổ trong khuôn viên trường học'],
      ['14', 'trường còn phải học nhờ, học theo ca'],
    ),
    h2('Dọn trường trước, dọn nhà sau'),
    p(
      'Anh Lực, bảo vệ trường, ở lại một mình đêm bão. Nửa đêm, mái tôn nhà xe bay sang phố bên cạnh. Anh kéo được chiếc trống vào phòng thiết bị rồi đứng giữ cửa tới sáng. Nhà anh ở phường Trần Thành Ngọ cũng mất mái bếp, nhưng ba ngày sau anh mới về sửa.',
    ),
    p(
      'Từ sáng 8/9, phụ huynh đến mang theo cưa, dao phát, xe cải tiến. Bộ đội mất hai ngày mới cắt và chở hết cây lớn. Sách thư viện ướt được trải ra hong dọc hành lang; hơn sáu trăm cuốn cứu được, chín mươi cuốn phải bỏ. Điện có lại hôm 12/9, nước hôm 11/9.',
    ),
    quote(
      'Con tôi hỏi trường còn không. Tôi chở cháu ra cổng nhìn một cái cho yên tâm, thấy các cô đang quét, thế là hai bố con vào quét cùng.',
      'Anh Đạt, phụ huynh học sinh lớp ba, quận Kiến An',
    ),
    h2('Học nhờ, học ca'),
    p(
      'Ở những trường mất mái, phòng học được ghép. Một trường trung học cơ sở ở quận Đồ Sơn có chín phòng tốc mái đang học nhờ trường tiểu học bên cạnh vào buổi chiều; khối chín được ưu tiên học đủ tiết, khối sáu và bảy học bù thứ Bảy trong bốn tuần. Tôn và xà gồ đã về tới sân, thợ hẹn lợp xong trước 25/9.',
    ),
    p(
      'Ngành giáo dục yêu cầu không thu thêm bất cứ khoản nào của phụ huynh để sửa trường. Kinh phí tạm ứng từ quỹ dự phòng, phần còn thiếu huy động từ doanh nghiệp và công khai tại bảng tin của trường. Học sinh mất sách vở được cấp lại, đến nay đã phát 3.100 bộ.',
    ),
    figure({
      picture: 'bao-bien',
      alt: 'Tranh: bão ngoài khơi với sóng lớn, cờ đỏ báo hiệu tung bay trên bờ',
      caption: 'Bão số 3 đổ bộ chiều 7/9 với gió giật mạnh, gây thiệt hại nặng cho cây xanh và nhà mái tôn.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Khi con trở lại trường sau bão',
      ul(
        'Dặn con tránh xa cây còn nghiêng, tường nứt, khu vực chăng dây; thấy dây điện rơi phải báo người lớn.',
        'Mang nước đun sôi từ nhà trong tuần này; nước ở trường đã khử khuẩn nhưng bể chứa đang được súc rửa lần hai.',
        'Trẻ ngủ không yên, sợ tiếng gió: nói với giáo viên chủ nhiệm để được chuyên viên tâm lý trò chuyện.',
      ),
    ),
    p(
      'Việc kế tiếp là trồng lại. Thay vì xà cừ rễ nông, các trường được khuyên chọn sấu, bàng, lộc vừng, trồng cách lớp học ít nhất tám mét và cắt tỉa trước mùa bão. Mùa trồng bắt đầu từ tháng 2 năm sau. Còn gốc xà cừ ở Kiến An sẽ được giữ lại, đánh nhẵn, làm bàn đọc sách ngoài trời.',
    ),
  ],
})
