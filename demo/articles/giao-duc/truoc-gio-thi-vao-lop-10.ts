import { article, figure, h2, infoBox, p, quote, table, ul } from '../../write'

export default article({
  slug: 'truoc-gio-thi-vao-lop-10',
  title: 'Trước giờ thi vào lớp 10: bớt một đêm thức, thêm một lần kiểm tra cặp sách',
  sapo: 'Hơn hai vạn học sinh lớp 9 của thành phố bước vào kỳ thi trong những ngày nắng nóng; thầy cô và các em khóa trước mách nhau vài điều nhỏ mà có ích.',
  section: 'tuyen-sinh',
  authors: ['bich-ngoc'],
  source: 'cong-tin',
  topics: ['truong-hoc-an-toan', 'giao-thong-xanh'],
  genre: 'news',
  publishedAt: '2023-05-30T16:15:00+07:00',
  lead: {
    picture: 'lop-hoc',
    alt: 'Tranh: lớp học sáng sủa, học sinh chăm chú làm bài, cô giáo đứng trên bục',
    caption: 'Buổi ôn tập cuối cùng của học sinh lớp 9 trước kỳ thi.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chiều thứ Ba, phòng ôn tập của một trường trung học cơ sở ở quận Lê Chân tan sớm hơn thường lệ. Cô Ngân, dạy toán, lau bảng rồi viết lên đó đúng một dòng: “Mười giờ tối nay đi ngủ”. Lớp cười ồ, nhưng cô không đùa. Ba năm liền cô thấy cùng một chuyện: bài sai không phải vì khó mà vì đọc nhầm đề.',
    ),
    p(
      'Năm nay hơn hai vạn em dự thi, trong khi các trường công lập nhận chừng hai phần ba. Áp lực là có thật, nhất là ở những trường nội thành. Chúng tôi hỏi thầy cô và những em vừa qua kỳ thi năm ngoái xem trong mấy ngày cuối, điều gì thật sự đáng làm.',
    ),
    h2('Việc của ba ngày cuối'),
    p(
      'Câu trả lời chung: không học bài mới. Em Quân, nay học lớp 10 ở huyện Thủy Nguyên, dành ba ngày cuối chép lại bằng tay những lỗi của chính mình vào hai tờ giấy. “Vào phòng thi em quên gần hết công thức dài, nhưng nhớ rõ mình hay quên điều kiện mẫu khác không”, em nói.',
    ),
    p(
      'Cô Ngân khuyên làm một đề đã làm rồi, đúng khung giờ thi thật, không phải để lấy điểm mà để cơ thể quen tỉnh táo lúc 8 giờ sáng. Buổi chiều nên đi bộ, đạp xe nhẹ. Điện thoại để ngoài phòng ngủ.',
    ),
    table(
      'Một ngày gợi ý trước hôm thi',
      ['Giờ', 'Việc nên làm'],
      ['6 giờ', 'Dậy, ăn sáng như sẽ ăn hôm thi'],
      ['8 giờ – 10 giờ', 'Xem lại lỗi cũ, đọc lướt dàn ý văn'],
      ['15 giờ', 'Đến xem phòng thi, nhớ đường đi và chỗ gửi xe'],
      ['19 giờ', 'Soạn túi đồ, nhờ người nhà kiểm tra lại'],
      ['22 giờ', 'Tắt đèn'],
    ),
    quote(
      'Tôi lo hơn con. Sau con bảo: mẹ cứ nấu cơm như ngày thường là con đỡ run nhất.',
      'Chị Hường, phụ huynh, quận Ngô Quyền',
    ),
    h2('Đường đến điểm thi'),
    p(
      'Trong những ngày thi, cảnh sát giao thông và đoàn viên thanh niên trực ở các ngã tư gần điểm thi từ 6 giờ. Trước cổng trường, phụ huynh được đề nghị dừng xe cách cổng ít nhất 50 m, thả con rồi đi ngay. Hai năm trước, ùn tắc trước một điểm thi ở quận Hồng Bàng khiến gần hai mươi em phải chạy bộ đoạn cuối.',
    ),
    p(
      'Dự báo nắng nóng tới 36–37 độ C vào buổi trưa. Các điểm thi đều có nước uống, quạt và phòng nghỉ trưa cho em ở xa; 1.400 chỗ nghỉ miễn phí được các gia đình, chùa và nhà văn hóa gần điểm thi đăng ký cho mượn.',
    ),
    figure({
      picture: 'san-truong',
      alt: 'Tranh: sân trường rợp bóng cây, học sinh đứng trò chuyện',
      caption: 'Xem trước phòng thi và lối đi trong trường giúp các em bớt bỡ ngỡ buổi sáng hôm sau.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Kiểm tra túi đồ',
      ul(
        'Thẻ dự thi, giấy tờ có ảnh; hai bút cùng màu mực, thước, máy tính cầm tay trong danh mục cho phép.',
        'Chai nước bóc nhãn; đồng hồ không có chức năng thu phát.',
        'Không mang điện thoại, tai nghe vào phòng thi, kể cả đã tắt nguồn.',
        'Quên thẻ dự thi: cứ vào điểm thi, báo giám thị; điểm thi có ảnh để đối chiếu, đừng quay về nhà lấy.',
      ),
    ),
    p(
      'Kết quả dự kiến có trong hai tuần. Còn tối nay, theo lời dòng phấn trên bảng cô Ngân, việc quan trọng nhất là ngủ.',
    ),
  ],
})
