import { article, b, figure, h2, infoBox, ol, p, quote, table, ul } from '../../write'

export default article({
  slug: 'nha-o-xa-hoi-nhan-ho-so-986-can',
  title: 'Nhận hồ sơ mua, thuê 986 căn nhà ở xã hội từ ngày 25/11, bốc thăm công khai',
  sapo: 'Người mua trả trước một phần năm giá căn hộ; hồ sơ nộp tại nơi ở hoặc trên mạng, không nhận tiền đặt chỗ và không ưu tiên người đến xếp hàng sớm.',
  section: 'dan-sinh',
  authors: ['bich-ngoc'],
  source: 'so-xay-dung',
  sourceUrl: 'https://soxaydung-haiphong.example/nha-o-xa-hoi/dot-4-2026',
  topics: ['nha-o-xa-hoi', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-11-12T10:20:00+07:00',
  lead: {
    picture: 'nha-o-xa-hoi',
    alt: 'Tranh: khu chung cư mới nhiều tầng, sân chung có cây xanh và trẻ em chơi',
    caption: 'Khu nhà ở xã hội đang hoàn thiện, dự kiến bàn giao những căn đầu tiên vào tháng 6/2027.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Theo thông báo của Sở Xây dựng Hải Phòng, từ 8 giờ ngày 25/11 đến 17 giờ ngày 24/12, người có nhu cầu có thể nộp hồ sơ mua, thuê mua hoặc thuê 986 căn hộ tại hai khu nhà ở xã hội: một ở phường An Hải, một ở phường Ái Quốc, gần các khu công nghiệp phía Hải Dương cũ.',
    ),
    p(
      'Đây là đợt mở bán lớn nhất trong năm, và là đợt đầu tiên hồ sơ được kiểm tra tình trạng nhà ở trên dữ liệu đất đai chung của cả thành phố. Người nộp không còn phải đi xin giấy xác nhận chưa có nhà.',
    ),
    table(
      'Các căn hộ trong đợt này',
      ['Loại căn', 'Diện tích', 'Số căn', 'Giá bán dự kiến', 'Trả trước 20%'],
      ['Một phòng ngủ', '36–42 m²', '268', '620–725 triệu đồng', '124–145 triệu đồng'],
      ['Hai phòng ngủ', '52–60 m²', '514', '895 triệu – 1,03 tỷ đồng', '179–206 triệu đồng'],
      ['Ba phòng ngủ', '66–70 m²', '84', '1,14–1,2 tỷ đồng', '228–240 triệu đồng'],
      ['Căn cho thuê', '30–45 m²', '120', '1,5–2,2 triệu đồng/tháng', '–'],
    ),
    h2('Ai được nộp'),
    ul(
      'Công nhân, người lao động trong và ngoài khu công nghiệp; người thu nhập thấp ở đô thị; cán bộ, viên chức; người có công; hộ nghèo, cận nghèo.',
      'Chưa có nhà trong thành phố, hoặc nhà đang ở dưới 15 m² sàn mỗi người.',
      'Thu nhập trong mức quy định của pháp luật về nhà ở; người thuê căn hộ không phải chứng minh thu nhập.',
    ),
    p(
      'Chị Duyên, công nhân may ở phường Ái Quốc, có hai con đang học tiểu học, đã nhẩm tính từ trước. Hai vợ chồng thu nhập 21 triệu đồng một tháng, thuê trọ hết 2,4 triệu. Nếu mua căn hai phòng ngủ, trả trước 180 triệu, vay phần còn lại trong 20 năm, mỗi tháng phải trả khoảng 5,6 triệu đồng.',
    ),
    quote(
      'Đắt hơn thuê, nhưng là nhà mình. Tôi chỉ sợ bốc thăm không trúng, chứ tiền thì vợ chồng tôi đã để dành sáu năm.',
      'Chị Duyên, công nhân may',
    ),
    h2('Nộp thế nào'),
    ol(
      'Điền đơn theo mẫu trên cổng dịch vụ công hoặc lấy tại quầy một cửa của phường, xã, đặc khu.',
      'Kèm xác nhận thu nhập của nơi làm việc; lao động tự do xin xác nhận của công an cấp xã.',
      'Nhận mã hồ sơ. Trong 15 ngày, thiếu giấy tờ nào sẽ được báo một lần bằng tin nhắn.',
      'Danh sách đủ điều kiện niêm yết ngày 20/1/2027; ai có ý kiến thì gửi trong 7 ngày.',
      'Bốc thăm ngày 30/1/2027, truyền hình trực tiếp, có đại diện người nộp hồ sơ giám sát.',
    ),
    figure({
      picture: 'mot-cua',
      alt: 'Tranh: người dân làm thủ tục tại quầy một cửa, cán bộ hướng dẫn điền đơn',
      caption:
        'Hồ sơ mua nhà ở xã hội nộp được tại quầy một cửa của mọi phường, xã, không phân biệt nơi có dự án.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Căn ở tầng một và tầng hai, tổng cộng 46 căn, được dành trước cho hộ có người khuyết tật hoặc người trên 70 tuổi. Nếu không dùng hết, số này nhập vào phần bốc thăm chung.',
    ),
    infoBox(
      'Cảnh giác',
      p(
        b('Không có “suất ngoại giao”, không có phí giữ chỗ. '),
        'Khoản tiền đầu tiên người mua phải nộp là sau khi ký hợp đồng, chuyển vào tài khoản ghi trong hợp đồng. Trong đợt tháng 5 năm nay, 17 người ở phường Hải An đã mất từ 20 đến 50 triệu đồng cho kẻ tự nhận là nhân viên bán hàng.',
      ),
    ),
  ],
})
