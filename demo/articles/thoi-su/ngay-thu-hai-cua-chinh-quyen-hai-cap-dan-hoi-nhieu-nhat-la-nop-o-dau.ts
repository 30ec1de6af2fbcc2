import { article, p, h2, ul, b, quote, figure, keyFigures, infoBox } from '../../write'

export default article({
  slug: 'ngay-thu-hai-cua-chinh-quyen-hai-cap-dan-hoi-nhieu-nhat-la-nop-o-dau',
  title: 'Ngày thứ hai của chính quyền hai cấp, dân hỏi nhiều nhất là “nộp ở đâu”',
  sapo: 'Hai ngày sau khi Hải Phòng và Hải Dương về chung một mái nhà, các quầy một cửa ở phường, xã đông hơn thường lệ. Phần lớn câu hỏi xoay quanh giấy tờ cũ và nơi nộp.',
  section: 'chinh-quyen',
  authors: ['lan-anh', 'bich-ngoc'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho', 'nha-o-xa-hoi'],
  genre: 'news',
  publishedAt: '2025-07-02T15:30:00+07:00',
  lead: {
    picture: 'mot-cua',
    alt: 'Tranh: Quầy một cửa, người dân ngồi chờ và cán bộ tiếp nhận hồ sơ',
    caption: 'Trung tâm phục vụ hành chính công phường Ngô Quyền, sáng 2/7/2025.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Tám giờ sáng, dãy ghế chờ ở Trung tâm phục vụ hành chính công phường Ngô Quyền đã kín. Bác Thuận, 68 tuổi, cầm cuốn sổ đỏ ghi tên phường cũ, hỏi một câu mà cán bộ quầy số 2 đã trả lời hơn ba chục lần từ hôm qua: “Giấy này có phải đổi không cháu?”. Câu trả lời là không. Giấy tờ đã cấp vẫn có giá trị cho đến khi hết hạn hoặc đến khi người dân có nhu cầu thay đổi.',
    ),
    keyFigures(
      ['114', 'phường, xã và đặc khu của thành phố mới'],
      ['9.480', 'lượt hồ sơ nhận trong ngày 1/7'],
      ['62%', 'hồ sơ nộp qua mạng'],
    ),
    h2('Ba câu hỏi gặp nhiều nhất'),
    ul(
      'Nộp ở đâu? Ở bất kỳ trung tâm hành chính công cấp xã nào trong thành phố, không phụ thuộc nơi thường trú, với các thủ tục nhận không theo địa giới.',
      'Địa chỉ ghi thế nào? Ghi số nhà, đường, tên phường hoặc xã mới, thành phố Hải Phòng; không còn tên cấp quận, huyện.',
      'Con dấu, mã số thuế của hộ kinh doanh có đổi không? Mã số giữ nguyên, địa chỉ do cơ quan thuế tự cập nhật.',
    ),
    p(
      'Ở phường Lê Thanh Nghị, thuộc thành phố Hải Dương trước đây, chị Phương nộp hồ sơ đăng ký mua nhà ở xã hội cho hai vợ chồng công nhân. Chị lo phải xuống tận Thủy Nguyên vì trụ sở thành phố đặt ở đó. Cán bộ nhận hồ sơ ngay tại quầy, chụp giấy tờ đưa lên hệ thống rồi hẹn ngày trả kết quả. Toàn bộ mất mười tám phút, tính cả lúc lấy số.',
    ),
    quote(
      'Tôi xin nghỉ nửa ngày làm, tưởng phải đi năm chục cây số. Xong việc nhìn đồng hồ mới chín giờ kém, còn kịp ca sáng.',
      'Chị Phương, công nhân may, phường Lê Thanh Nghị',
    ),
    h2('Chỗ nào còn vướng'),
    p(
      'Sáng 1/7, hệ thống tiếp nhận chậm gần bốn mươi phút vì lượng truy cập tăng gấp năm ngày thường. Một số xã ở xa trung tâm thiếu máy quét, phải mượn của trường học. Hồ sơ đất đai là khâu nặng nhất: cán bộ địa chính của huyện cũ về xã mới, quen việc nhưng chưa quen địa bàn, nên ngày đầu mới xử lý được hai phần ba số hẹn.',
    ),
    figure({
      picture: 'hoi-truong',
      alt: 'Tranh: Hội trường đông người, một diễn giả đứng nói trên bục',
      caption: 'Buổi tập huấn cuối tháng 6 cho cán bộ các trung tâm hành chính công cấp xã.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Lãnh đạo thành phố yêu cầu mỗi trung tâm bố trí ít nhất hai người hướng dẫn ở cửa, trực cả trưa và sáng thứ Bảy trong suốt tháng 7. Đoàn thanh niên huy động hơn 600 tình nguyện viên giúp người lớn tuổi khai trên máy. Các thiết bị thiếu được chuyển từ trụ sở quận, huyện cũ, xong trước ngày 10/7.',
    ),
    infoBox(
      'Trước khi đi, chuẩn bị ba thứ',
      p(
        b('Một'),
        ' là căn cước và điện thoại đã có tài khoản định danh mức 2. ',
        b('Hai'),
        ' là bản gốc giấy tờ, kể cả khi ghi địa danh cũ. ',
        b('Ba'),
        ' là gọi 1022 để hỏi trung tâm nào đang vắng; tổng đài trực từ 7 đến 21 giờ, kể cả ngày nghỉ.',
      ),
    ),
  ],
  corrections: [
    {
      kind: 'correction',
      at: '2025-07-02T18:05:00+07:00',
      text: 'Bản đăng đầu ghi 9.840 lượt hồ sơ trong ngày 1/7; số đúng là 9.480. Ban Biên tập xin lỗi bạn đọc.',
    },
    {
      kind: 'update',
      at: '2025-07-10T09:00:00+07:00',
      text: 'Đến ngày 10/7, toàn bộ trung tâm cấp xã đã có máy quét; giờ trực sáng thứ Bảy được giữ đến hết tháng 8.',
    },
  ],
})
