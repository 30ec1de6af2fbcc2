import { article, figure, h2, infoBox, ol, p, quote, table, ul } from '../../write'

export default article({
  slug: 'nop-ho-so-o-phuong-nao-cung-duoc-nam-buoc-can-nho-va-ba-cho-hay-vap',
  title: 'Nộp hồ sơ ở phường nào cũng được: năm bước cần nhớ và ba chỗ hay vấp',
  sapo: 'Một năm sau khi bỏ ranh giới nơi nộp, cứ mười hồ sơ ở cấp phường, xã thì gần ba hồ sơ được nộp ngoài nơi cư trú, và thời gian ngồi chờ đã giảm còn một nửa.',
  section: 'chuyen-doi-so',
  authors: ['trung-kien'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-11-23T09:40:00+07:00',
  lead: {
    picture: 'do-hoa-mot-cua',
    alt: 'Tranh: sơ đồ năm bước xử lý hồ sơ: đăng ký, nộp hồ sơ, thẩm tra, ký số, trả kết quả.',
    caption: 'Năm bước của một bộ hồ sơ, giống nhau dù nộp tại quầy hay nộp qua mạng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chị Thơm bán hàng ở chợ gần ga, nhà tận xã Tiên Lãng. Trước đây, muốn xin bản sao giấy khai sinh cho con, chị phải nghỉ chợ một buổi, đi về gần sáu mươi cây số. Tuần trước, chị rẽ vào quầy của phường Gia Viên lúc chợ vãn, mất 25 phút, hai hôm sau giấy được bưu tá mang đến tận sạp.',
    ),
    p(
      'Chị là một trong hơn 61.000 lượt người đã nộp hồ sơ ngoài nơi cư trú kể từ khi thành phố cho phép việc này ở mọi phường, xã và đặc khu. Theo số liệu tổng hợp đến hết tháng 10, số ấy chiếm 28% tổng hồ sơ. Thời gian chờ trung bình tại quầy giảm từ 34 phút xuống 17 phút, phần vì người đến được trải đều, phần vì hơn một nửa việc đã làm xong trước trên điện thoại.',
    ),
    h2('Năm bước, quầy hay mạng đều như nhau'),
    ol(
      'Đăng ký: vào tài khoản định danh trên điện thoại hoặc máy ở quầy, chọn việc cần làm, lấy số.',
      'Nộp hồ sơ: điền tờ khai, chụp giấy tờ còn thiếu, nhận mã hồ sơ qua tin nhắn.',
      'Thẩm tra: cán bộ đối chiếu trên hệ thống; cần bổ sung thì chỉ được hỏi một lần, bằng văn bản.',
      'Ký số: người có thẩm quyền ký trên máy, không phải chờ đóng dấu giấy.',
      'Trả kết quả: bản điện tử về tài khoản của bạn; bản giấy lấy tại quầy bất kỳ hoặc nhờ bưu điện mang đến.',
    ),
    p(
      'Điều đáng nhớ nhất nằm ở bước hai. Những giấy tờ đã có trong tài khoản định danh, như căn cước, nơi cư trú, bảo hiểm y tế, thì cán bộ không được đòi bản chụp. Nếu vẫn bị hỏi, bạn có quyền đề nghị ghi lý do vào phiếu hẹn.',
    ),
    figure({
      picture: 'mot-cua',
      alt: 'Tranh: quầy một cửa có ba ô số, cán bộ tiếp người dân, một người trao hồ sơ.',
      caption:
        'Quầy số nào cũng nhận mọi loại hồ sơ. Người già, người khuyết tật và phụ nữ mang thai được gọi trước.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Ba chỗ hay vấp'),
    p(
      'Chúng tôi ngồi một buổi sáng ở hai quầy và ghi lại 74 lượt người đến. Mười chín lượt phải quay về, phần lớn vì ba lý do giống nhau.',
    ),
    table(
      'Vì sao 19 lượt người phải quay về',
      ['Lý do', 'Số lượt', 'Cách tránh'],
      [
        'Quên mật khẩu tài khoản định danh',
        '8',
        'Thử đăng nhập ở nhà; quầy đặt lại được, mang theo căn cước',
      ],
      ['Ảnh chụp giấy tờ mờ, mất góc', '6', 'Đặt giấy lên nền tối, chụp thẳng, không bật đèn'],
      ['Tên, ngày sinh trên các giấy không khớp', '5', 'Làm thủ tục cải chính trước, được miễn phí'],
    ),
    quote(
      'Tôi mù điện thoại, nhưng các cháu ở tổ công nghệ số làm cùng chứ không làm hộ. Lần sau tôi tự bấm được hết bước hai.',
      'Ông Khoát, 70 tuổi, phường Lê Chân',
    ),
    p(
      'Không phải mọi việc đều bỏ được ranh giới. Những hồ sơ cần cán bộ đến tận nơi, như đo đất, xác minh nhà ở hay hỗ trợ hộ nghèo, vẫn do nơi có đất, có nhà giải quyết; quầy khác chỉ nhận rồi chuyển, nên thời gian dài thêm một ngày làm việc.',
    ),
    infoBox(
      'Mang gì khi đến quầy',
      ul(
        'Căn cước và điện thoại đã đăng ký tài khoản định danh.',
        'Bản chính giấy tờ chưa có trên hệ thống, không cần phô tô.',
        'Phí nếu có, trả bằng mã hoặc tiền mặt đều được.',
        'Không có điện thoại thông minh? Vẫn nộp giấy được, quầy số hóa giúp.',
      ),
    ),
    p(
      'Từ tháng 1, 12 điểm đông dân như chợ, ga và khu công nghiệp dự kiến có buồng tự phục vụ mở đến 21 giờ, in được phiếu hẹn và một số bản sao. Danh sách địa điểm được lấy ý kiến đến hết ngày 15/12; người dân góp ý ngay tại quầy phường hoặc qua tổ dân phố.',
    ),
  ],
})
