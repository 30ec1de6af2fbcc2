import { article, figure, h2, infoBox, keyFigures, link, p, quote, table, ul } from '../../write'

export default article({
  slug: 'tiem-bu-vac-xin-soi-cho-tre',
  title: 'Tiêm bù vắc-xin sởi miễn phí cho trẻ từ 1 đến 10 tuổi trong ba ngày cuối tuần',
  sapo: 'Khoảng 14.800 trẻ còn thiếu mũi, phần lớn theo cha mẹ chuyển chỗ ở, được mời đến trạm y tế gần nhất từ thứ Sáu tuần này, không cần đúng nơi đăng ký cư trú.',
  section: 'y-te',
  authors: ['bich-ngoc'],
  source: 'so-y-te',
  sourceUrl: 'https://soyte-haiphong.example/tin-tuc/tiem-bu-soi-2026',
  topics: ['truong-hoc-an-toan', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-11-24T08:50:00+07:00',
  lead: {
    picture: 'tiem-chung',
    alt: 'Tranh: nhân viên y tế tiêm vắc-xin cho một em nhỏ, người mẹ ngồi bên',
    caption: 'Trẻ được khám và đo thân nhiệt trước khi tiêm.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Sở Y tế Hải Phòng tổ chức ba ngày tiêm bù vắc-xin sởi – rubella, từ thứ Sáu 27/11 đến Chủ Nhật 29/11, tại tất cả trạm y tế phường, xã, đặc khu. Đối tượng là trẻ từ đủ 1 tuổi đến hết 10 tuổi chưa tiêm hoặc mới tiêm một mũi.',
    ),
    p(
      'Lý do làm ngay lúc này: mùa đông xuân là mùa sởi dễ lan, và đợt rà soát hồ sơ học sinh đầu năm học vừa cho thấy rõ những em còn thiếu. Trong mười tháng đầu năm, thành phố ghi nhận 46 ca sởi, không có ca tử vong; 39 ca trong số đó chưa tiêm đủ hai mũi.',
    ),
    keyFigures(
      ['14.800', 'trẻ còn thiếu ít nhất một mũi'],
      ['95%', 'tỷ lệ tiêm đủ cần đạt để chặn lây lan'],
      ['92,4%', 'tỷ lệ hiện nay của thành phố'],
    ),
    h2('Vì sao còn sót'),
    p(
      'Hơn sáu phần mười số trẻ thiếu mũi đang ở khu nhà trọ gần các khu công nghiệp. Cha mẹ chuyển chỗ làm, sổ tiêm nằm ở quê, lịch tiêm thường xuyên lại rơi vào giờ hành chính. Chị Lành, quê Nghệ An, công nhân điện tử, có con gái ba tuổi, nói thật: “Nghỉ nửa buổi là mất tiền chuyên cần. Tiêm Chủ Nhật thì tôi bế cháu đi ngay”.',
    ),
    p(
      'Vì thế lần này, 38 trạm gần khu công nghiệp mở cửa đến 20 giờ cả ba ngày. Chín đội lưu động đến thẳng các dãy trọ đông, mang theo tủ lạnh giữ vắc-xin và giường theo dõi.',
    ),
    table(
      'Giờ tiêm ba ngày 27–29/11',
      ['Nơi tiêm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
      ['Trạm y tế phường, xã', '7 giờ 30 – 17 giờ', '7 giờ 30 – 17 giờ', '7 giờ 30 – 11 giờ 30'],
      ['38 trạm gần khu công nghiệp', '7 giờ 30 – 20 giờ', '7 giờ 30 – 20 giờ', '7 giờ 30 – 20 giờ'],
      ['Đội lưu động', '17 giờ – 20 giờ', '15 giờ – 20 giờ', '8 giờ – 17 giờ'],
      ['Cát Bà, Bạch Long Vĩ', '8 giờ – 16 giờ', '8 giờ – 16 giờ', 'Theo lịch tàu'],
    ),
    h2('Đưa con đi tiêm, nhớ gì?'),
    ul(
      'Mang sổ tiêm hoặc mã tiêm chủng; mất sổ vẫn được tiêm, nhân viên tra theo ngày sinh và tên mẹ.',
      'Hoãn nếu trẻ sốt từ 37,5 độ C, đang uống thuốc ức chế miễn dịch hoặc vừa tiêm vắc-xin sống trong bốn tuần.',
      'Ở lại theo dõi 30 phút; về nhà xem nhiệt độ, nhịp thở trong 24 giờ.',
      'Sốt nhẹ, sưng chỗ tiêm thường hết sau một, hai ngày. Trẻ sốt trên 39 độ C, bỏ bú, thở nhanh, co giật: đưa ngay tới bệnh viện.',
    ),
    quote(
      'Tiêm thừa một mũi sởi không hại gì, thiếu một mũi mới đáng lo. Phụ huynh không nhớ chắc thì cứ đưa cháu đến, chúng tôi tra giúp.',
      'Chị Hạnh, điều dưỡng trạm y tế phường An Hải',
    ),
    figure({
      picture: 'tram-y-te',
      alt: 'Tranh: trạm y tế nhỏ có sân rộng, người dân ngồi chờ khám',
      caption: 'Trẻ có thể tiêm tại bất cứ trạm y tế nào trong thành phố.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Sau ba ngày này thì sao?',
      p(
        'Em nào chưa đến được vẫn tiêm miễn phí vào ngày tiêm chủng hằng tháng của trạm. Từ 7/12, trường học gửi danh sách còn thiếu cho trạm y tế; không em nào bị cho nghỉ học vì chưa tiêm.',
      ),
    ),
    p(
      'Những thắc mắc về nơi khám, thẻ bảo hiểm khi chuyển chỗ ở đã được giải đáp trong bài phỏng vấn ',
      link('Trạm y tế sau ngày sắp xếp', '/bai-viet/tram-y-te-sau-ngay-sap-xep'),
      '.',
    ),
  ],
})
