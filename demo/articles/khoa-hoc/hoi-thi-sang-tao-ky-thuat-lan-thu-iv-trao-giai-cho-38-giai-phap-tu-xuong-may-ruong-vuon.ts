import { article, b, figure, h2, link, p, quote, table } from '../../write'

export default article({
  slug: 'hoi-thi-sang-tao-ky-thuat-lan-thu-iv-trao-giai-cho-38-giai-phap-tu-xuong-may-ruong-vuon',
  title: 'Hội thi Sáng tạo kỹ thuật lần thứ IV trao giải cho 38 giải pháp từ xưởng máy, ruộng vườn',
  sapo: 'Gần một nửa số giải pháp đoạt giải là của công nhân và nông dân; giải Nhất đầu tiên thuộc về một tổ thợ sửa chữa cần cẩu, giúp mỗi năm bớt 60 giờ cẩu phải dừng.',
  section: 'sang-che',
  authors: ['quang-huy'],
  source: 'lien-hiep-hoi',
  sourceUrl: 'https://lienhiephoi-haiphong.example/hoi-thi-lan-iv-trao-giai',
  topics: ['khoa-hoc-va-cong-nghe'],
  genre: 'news',
  publishedAt: '2023-11-24T16:20:00+07:00',
  lead: {
    picture: 'trao-bang-khen',
    alt: 'Tranh: sáu người cầm bằng khen trên sân khấu, phía trên là băng đỏ chữ vàng.',
    caption: 'Các tác giả đoạt giải Nhất và giải Nhì nhận bằng khen tại lễ trao giải chiều 24/11.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chiều 24/11, lễ trao giải Hội thi Sáng tạo kỹ thuật thành phố lần thứ IV khép lại một năm vận động, được khởi đầu từ ',
      link(
        'hội nghị tổng kết năm 2022 của Liên hiệp các hội Khoa học và Kỹ thuật',
        '/bai-viet/hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022',
      ),
      '. Ban tổ chức nhận 96 hồ sơ, nhiều hơn mong đợi, và chọn 38 giải pháp để trao giải.',
    ),
    table(
      'Cơ cấu giải thưởng',
      ['Giải', 'Số giải pháp', 'Tiền thưởng mỗi giải'],
      ['Nhất', '2', '20 triệu đồng'],
      ['Nhì', '6', '15 triệu đồng'],
      ['Ba', '10', '10 triệu đồng'],
      ['Khuyến khích', '20', '5 triệu đồng'],
    ),
    h2('Sáu mươi giờ cẩu không phải dừng'),
    p(
      'Giải Nhất lĩnh vực cơ khí, tự động hóa thuộc về một tổ sửa chữa sáu người ở cảng. Bánh răng của cơ cấu quay trên cần cẩu mòn rất nhanh, mỗi lần thay phải hạ cả cụm xuống, mất ba ngày. Các anh làm một bộ gá cho phép thay bánh răng ngay trên cao trong một ca. Cộng cả năm, sáu chiếc cẩu của bến bớt được chừng 60 giờ dừng máy.',
    ),
    quote(
      'Cái gá đầu tiên chúng tôi hàn bằng thép thừa, lệch hai ly, thử không được. Đến cái thứ năm mới vừa. Hồ sơ thì con gái tôi đánh máy hộ, tôi chỉ đọc và vẽ.',
      'Anh Chiến, tổ trưởng tổ sửa chữa',
    ),
    p(
      'Giải Nhất còn lại được trao cho nhóm bác sĩ và kỹ sư một bệnh viện tuyến thành phố với bộ khung đỡ giúp người bệnh sau đột quỵ tập đứng tại giường. Bộ khung lắp từ ống nhôm, giá bằng một phần tám thiết bị nhập khẩu, nay đã dùng ở ba khoa.',
    ),
    h2('Ruộng vườn cũng có sáng chế'),
    p(
      'Trong 38 giải pháp, 11 giải pháp do công nhân trực tiếp làm và 7 giải pháp của nông dân. Ông Vịnh, 62 tuổi, ở huyện Vĩnh Bảo, được giải Ba với chiếc máy vun luống thuốc lào chế từ máy xới cũ. Một mình ông nay vun xong một sào trong hai giờ, trước kia phải hai người làm cả buổi. Đã có 14 nhà trong xã nhờ ông đóng giúp.',
    ),
    figure({
      picture: 'vuon-rau-an-toan',
      alt: 'Tranh: người nông dân xách giỏ đi giữa các luống rau, phía xa là nhà kính.',
      caption:
        'Nhiều giải pháp dự thi xuất phát từ việc hằng ngày trên đồng: vun luống, tưới nước, ủ phân, phơi sấy.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Ban giám khảo cho biết tiêu chí nặng điểm nhất là ',
      b('khả năng áp dụng'),
      ', chiếm 40 trong tổng số 100 điểm. Vì thế giám khảo đến tận nơi xem 52 giải pháp, có nơi đi hai lần. Mười một hồ sơ viết hay nhưng máy chưa chạy bị loại ở vòng này; tác giả được mời hoàn thiện để dự lần sau.',
    ),
    h2('Sau giải thưởng là gì'),
    p(
      'Ở các kỳ hội thi trước, không ít giải pháp đoạt giải rồi nằm yên trong xưởng của tác giả. Lần này, Liên hiệp hội lập danh mục 38 giải pháp kèm địa chỉ liên hệ, gửi tới các hiệp hội doanh nghiệp và hội nông dân cơ sở. Sáu giải pháp có thể đăng ký bảo hộ sẽ được giúp làm đơn, không thu phí tư vấn.',
    ),
    p(
      'Mười giải pháp tốt nhất được chọn gửi dự hội thi toàn quốc. Hội thi lần thứ V sẽ nhận hồ sơ từ năm sau; bạn đọc có sáng kiến đang dùng tại nơi làm việc có thể bắt đầu ghi lại số liệu trước và sau khi áp dụng, bởi đó là phần hồ sơ thiếu nhiều nhất năm nay.',
    ),
  ],
  corrections: [
    {
      kind: 'correction',
      at: '2023-11-25T08:40:00+07:00',
      text: 'Bản đăng ban đầu ghi có 48 giải pháp được giám khảo đến xem tại chỗ. Con số đúng là 52.',
    },
  ],
  related: ['hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'],
})
