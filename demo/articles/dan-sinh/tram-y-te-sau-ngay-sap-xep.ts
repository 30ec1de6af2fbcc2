import { article, b, figure, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'tram-y-te-sau-ngay-sap-xep',
  title: 'Trạm y tế sau ngày sắp xếp: đi khám ở đâu, thẻ bảo hiểm có phải đổi không?',
  sapo: 'Bác sĩ Nguyệt, trưởng một trạm y tế vừa gộp từ ba trạm cũ, trả lời những câu hỏi mà người dân ngoại thành hỏi chị nhiều nhất trong bảy tuần qua.',
  section: 'y-te',
  authors: ['lan-anh'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho', 'khoa-hoc-va-cong-nghe'],
  genre: 'interview',
  publishedAt: '2025-08-20T14:10:00+07:00',
  lead: {
    picture: 'tram-y-te',
    alt: 'Tranh: bác sĩ đo huyết áp cho người cao tuổi tại trạm y tế xã',
    caption: 'Đo huyết áp cho người cao tuổi tại một trạm y tế ngoại thành.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Từ ngày 1/7, khi không còn cấp huyện, mỗi phường, xã mới gộp từ hai đến bốn đơn vị cũ, và trạm y tế cũng sắp xếp theo. Ở xã Kiến Hải, ba trạm cũ nay là một trạm với hai điểm khám. Chúng tôi gặp bác sĩ Nguyệt, trưởng trạm, cuối một buổi sáng có 74 người đến khám.',
    ),
    p(b('Bà con lo nhất là trạm gần nhà bị đóng. Thực tế ra sao?')),
    p(
      'Không điểm nào đóng hẳn. Trụ sở chính khám tất cả các ngày, có hai bác sĩ, máy siêu âm, máy xét nghiệm máu cơ bản. Điểm thứ hai khám bốn buổi một tuần. Điểm thứ ba, nhà cũ đã dột, giữ lại làm nơi tiêm chủng và tập phục hồi chức năng vào thứ Năm. Người già đi xa nhất là 3,8 km; ai không đi được thì điều dưỡng đến nhà, tuần vừa rồi chúng tôi đi 31 nhà.',
    ),
    p(b('Thẻ bảo hiểm y tế ghi tên xã cũ có dùng được không?')),
    p(
      'Dùng được, không phải đổi. Mã nơi khám ban đầu đã được chuyển trên hệ thống. Bà con chỉ cần căn cước hoặc ứng dụng trên điện thoại. Trong tháng 7 có 12 trường hợp quét không ra, đều do ngày sinh trên hai loại giấy khác nhau; chúng tôi vẫn khám trước, giấy tờ sửa sau.',
    ),
    p(b('Gộp trạm thì thuốc có nhiều hơn không?')),
    p(
      'Có, và đây là cái được rõ nhất. Trước kia mỗi trạm nhỏ dự trù vài chục loại, thuốc huyết áp hay hết vào cuối quý. Nay dự trù chung cho 27.000 dân, danh mục lên 138 loại. Người bệnh tăng huyết áp và tiểu đường ổn định được cấp thuốc 60 ngày một lần thay vì 30 ngày, đỡ hẳn một lượt đi lại.',
    ),
    quote(
      'Tôi lấy thuốc huyết áp chín năm, lần đầu tiên được cầm về đủ hai tháng, lại có tờ giấy ghi giờ uống chữ to.',
      'Ông Thiệm, 76 tuổi, xã Kiến Hải',
    ),
    p(b('Còn những gì chưa ổn, thưa bác sĩ?')),
    p(
      'Người. Ba trạm cộng lại có 19 nhân viên, nghe thì đông nhưng hai người sắp nghỉ hưu và chưa có ai chuyên về sức khỏe tâm thần. Phần mềm cũng vậy: hồ sơ của ba trạm cũ nhập theo ba kiểu, đến nay mới gộp được 61%. Buổi chiều vắng khách là chị em ngồi rà từng hồ sơ một.',
    ),
    p(b('Người dân có thể giúp trạm điều gì?')),
    p(
      'Mang theo sổ khám và cả túi thuốc đang uống, kể cả thuốc tự mua. Có cụ uống cùng lúc hai loại thuốc cùng hoạt chất, tên khác nhau, suýt ngã vì tụt huyết áp. Nhìn túi thuốc là chúng tôi phát hiện được ngay. Và xin đừng ngại hỏi lại. Thà hỏi ba lần còn hơn uống sai một liều.',
    ),
    figure({
      picture: 'tiem-chung',
      alt: 'Tranh: nhân viên y tế tiêm chủng cho em bé ngồi trong lòng mẹ',
      caption: 'Thứ năm hằng tuần, điểm trạm thứ ba dành cho tiêm chủng trẻ em.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(b('Sắp tới trạm có việc gì mới?')),
    p(
      'Từ tháng 9, mỗi tháng có một ngày bác sĩ bệnh viện thành phố về khám mắt và tim mạch tại trạm; ai cần đo điện tim có thể đăng ký trước với y tế thôn. Đến cuối năm, chúng tôi muốn lập xong hồ sơ sức khỏe cho toàn bộ người trên 60 tuổi, khoảng 4.300 người.',
    ),
    infoBox(
      'Khám ở trạm y tế cần mang gì',
      ul(
        'Căn cước hoặc thẻ bảo hiểm y tế trên điện thoại.',
        'Sổ khám, kết quả xét nghiệm gần nhất, túi thuốc đang dùng.',
        'Trẻ em: sổ tiêm chủng hoặc mã tiêm chủng điện tử.',
      ),
    ),
  ],
})
