import { article, figure, h2, infoBox, p, quote } from '../../write'

export default article({
  slug: 'hoi-xuan-phuc-le-cau-hat-dum-sau-vanh-khan-che-mat-goi-ban-dau-nam',
  title: 'Hội xuân Phục Lễ: câu hát đúm sau vành khăn che mặt gọi bạn đầu năm',
  sapo: 'Ngày mùng 4 Tết, sân đình Phục Lễ lại đông người nghe nam nữ đối đáp; năm nay lớp hát của các em nhỏ lần đầu bước ra đứng cạnh các cụ ngoài bảy mươi.',
  section: 'di-san',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['le-hoi', 'tet'],
  genre: 'feature',
  publishedAt: '2023-01-26T09:10:00+07:00',
  lead: {
    picture: 'hat-dum',
    alt: 'Tranh: ba cô gái và ba chàng trai khăn xếp hát đối đáp trên chiếu đỏ trước sân đình treo cờ hội.',
    caption:
      'Cuộc hát sau lúc mở khăn, trên chiếu trải giữa sân đình Phục Lễ. Cơi trầu đặt giữa để mời bạn hát.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Trời mùng 4 Tết hửng sau mấy ngày mưa rét. Trên sân đình xã Phục Lễ, huyện Thủy Nguyên, mười hai cô gái chít khăn đen che kín mặt, chỉ để lộ đôi mắt, đứng thành một hàng. Phía bên kia, toán nam khăn xếp, ô đen, cất câu hát gặp: “Hôm nay mùng bốn tháng giêng, gặp nhau ta hãy nói riêng đôi lời…”. Tiếng cười rộ lên từ mấy vòng người đứng xem.',
    ),
    p(
      'Hát đúm là lối hát đối đáp của vùng ven sông Bạch Đằng, được đưa vào danh mục di sản văn hóa phi vật thể quốc gia. Không đàn, không sáo, chỉ có giọng người; chiếc trống con bên chiếu dùng để báo hết lượt. Bên này hỏi, bên kia phải đáp ngay, đáp đúng vần; bí thì thua, thua thì phải tặng quà. Có cuộc kéo từ sáng đến lúc lên đèn.',
    ),
    h2('Chiếc khăn và cái duyên của lời hát'),
    p(
      'Chiếc khăn che mặt là nét riêng của hội này. Chuyện xưa kể con gái vùng biển che khăn để tránh nắng gió và tránh mắt kẻ lạ. Đến ngày hội, khăn thành lời thách: chàng trai phải hát cho người con gái bằng lòng, cô mới tự tay gỡ khăn. Bởi thế người Phục Lễ gọi ngày này là hội “mở mặt”.',
    ),
    quote(
      'Năm 1971 tôi mười chín tuổi, hát với ông ấy từ trưa đến xế chiều mà chưa chịu mở khăn. Ông ấy hát khản cả giọng. Ra giêng thì nhà ông ấy mang trầu sang.',
      'Bà Khuyên, 71 tuổi, xã Phục Lễ',
    ),
    p(
      'Chồng bà, ông Ngà, ngồi bên gật đầu, bảo đến nay ông vẫn chưa được đền công mất giọng. Hai ông bà hát mở màn hội năm nay. Giọng bà đã mỏng, nhưng đến câu đố về con sông có mấy bến, bà vẫn đáp trước khi toán nam kịp hội ý.',
    ),
    h2('Mười bốn giọng trẻ con'),
    p(
      'Điều khác ở hội năm nay là toán thứ ba: mười bốn em từ lớp 4 đến lớp 8, học hát ở nhà văn hóa xã mỗi chiều thứ Bảy suốt từ hè. Các em mới thuộc bốn lối hát, gồm hát chào, hát mừng, hát đố và hát tiễn, trong khi các cụ nhớ đến mười hai. Cô Huệ, giáo viên dạy nhạc kiêm lo lớp hát, nói dạy giai điệu không khó, khó là dạy các em tự đặt lời.',
    ),
    p(
      'Bài tập của cô là bắt các em đố nhau những thứ quen thuộc. Thế nên giữa sân đình hôm ấy có câu đố cũ “Cái gì ăn nước chẳng đầy”, và liền sau đó là câu đố mới toanh về chiếc điện thoại “không chân mà đi khắp xóm”. Các cụ vỗ tay to hơn cả.',
    ),
    figure({
      picture: 'cho-que',
      alt: 'Tranh: người gánh rau, gánh quà đi qua phiên chợ làng.',
      caption:
        'Chợ làng ngay cổng đình họp suốt ngày hội. Cau, trầu, cam và bánh đa vừng là quà thua cuộc quen thuộc của các toán hát.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Anh Phong, 24 tuổi, công nhân khu công nghiệp VSIP, hát trong toán nam lần đầu. Anh thua câu thứ ba, mất cân cam. “Hát karaoke thì chữ chạy sẵn trên màn hình, còn đây người ta nhìn thẳng vào mắt mình mà đợi. Run lắm, nhưng năm sau tôi hát nữa”, anh nói.',
    ),
    infoBox(
      'Nếu bạn muốn đi hội',
      p(
        'Hội kéo dài đến hết mùng 10 tháng Giêng (31/1) ở Phục Lễ và hai xã Phả Lễ, Lập Lễ bên cạnh. Cuộc hát đông nhất vào buổi sáng, từ 8 giờ 30 đến 11 giờ. Từ trung tâm thành phố đi chừng 20 cây số, gửi xe ở trường tiểu học trước đình. Người xem được mời hát; không thuộc lời thì toán hát sẽ nhắc.',
      ),
    ),
    p(
      'Xế trưa, toán trẻ con hát câu tiễn. Lời dặn “ra về nhớ lối nhớ đường” được các em hát hai lần vì quên mất câu cuối. Không ai phạt. Bà Khuyên rút trong túi áo bông ra một nắm kẹo lạc, chia cho từng em: hát thua hay hát được, ngày Tết đều có quà.',
    ),
  ],
})
