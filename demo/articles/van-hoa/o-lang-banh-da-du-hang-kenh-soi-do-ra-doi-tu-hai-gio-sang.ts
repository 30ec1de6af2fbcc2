import { article, figure, h2, h3, p, quote } from '../../write'

export default article({
  slug: 'o-lang-banh-da-du-hang-kenh-soi-do-ra-doi-tu-hai-gio-sang',
  title: 'Ở làng bánh đa Dư Hàng Kênh, sợi đỏ ra đời từ hai giờ sáng',
  sapo: 'Mỗi ngày thành phố ăn hết chừng mười tấn bánh đa đỏ, nhưng ở nơi làm ra nó nay chỉ còn hơn hai chục lò giữ cách tráng tay, phơi nắng và nhuộm bằng đường thắng.',
  section: 'am-thuc',
  authors: ['bich-ngoc'],
  source: 'cong-tin',
  topics: ['di-san-do-thi'],
  genre: 'feature',
  publishedAt: '2026-11-14T06:45:00+07:00',
  lead: {
    picture: 'banh-da-cua',
    alt: 'Tranh: bát bánh đa cua nhìn từ trên xuống, cạnh đôi đũa, đĩa rau sống và chén ớt.',
    caption: 'Bát bánh đa cua: sợi đỏ, gạch cua, chả lá lốt, rau muống, tóp mỡ và hành phi.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Hai giờ sáng, bếp nhà bà Thắm đã đỏ. Nồi nước lớn sôi, trên miệng căng một tấm vải. Bà múc một muôi bột màu cánh gián, xoay cổ tay một vòng, đậy vung, đếm nhẩm đến mười hai rồi luồn thanh tre nhấc lá bánh lên. Lá bánh mỏng, trong, run như một mảnh lụa ướt. Đến sáu giờ bà sẽ tráng xong bốn trăm lá, đủ cho bảy quán ăn.',
    ),
    p(
      'Bánh đa đỏ là thứ làm nên bát bánh đa cua, món mà người Hải Phòng đi xa về thường ăn trước khi về đến nhà. Ít người để ý rằng phần lớn câu chuyện của bát bánh ấy nằm ở sợi bánh, và sợi bánh thì bắt đầu ở những con ngõ của làng Dư Hàng Kênh cũ.',
    ),
    h2('Màu đỏ không đến từ phẩm'),
    p(
      'Màu cánh gián của sợi bánh là màu của đường thắng cháy, trộn với một chút nước gấc hoặc nước củ nâu, mỗi nhà một cách và không nhà nào nói hết. Gạo phải là gạo tẻ cũ, ngâm qua đêm. Gạo mới nhiều nhựa, bánh dính; gạo quá cũ thì sợi gãy. Bà Thắm thử gạo bằng cách cắn: “Cắn nghe khô, vỡ làm ba mảnh là được”.',
    ),
    figure({
      picture: 'cho-que',
      alt: 'Tranh: phiên chợ quê buổi sớm, người gánh rau đi giữa các lán hàng.',
      caption: 'Cua đồng, rau muống, rau rút từ các chợ quê theo gánh hàng vào phố trước khi trời sáng.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h3('Bốn việc của một lá bánh'),
    p(
      'Tráng xong, lá bánh được trải lên phên tre, đem phơi. Nắng to phơi một giờ, trời âm u phải nửa ngày, mưa thì nghỉ. Khi mặt bánh se lại mà lòng còn dẻo, người thợ gỡ ra, ủ chồng cho mềm đều rồi mới thái. Sợi bánh tươi thái bản rộng bằng ngón tay út, bán ngay trong ngày; sợi khô thái nhỏ hơn, phơi thêm một nắng, cất được ba tháng.',
    ),
    quote(
      'Máy làm một giờ bằng tôi làm cả đêm. Nhưng bánh máy chan nước vào mười phút là nhũn. Khách quen của tôi họ ăn chậm, họ vừa ăn vừa nói chuyện, nên họ cần sợi bánh biết chờ.',
      'Bà Thắm, 63 tuổi, chủ lò bánh',
    ),
    h2('Hơn hai chục lò còn đỏ lửa'),
    p(
      'Ba mươi năm trước cả làng tráng bánh, phên phơi dọc bờ ao kín lối đi. Ao nay đã thành phố, đất phơi không còn, những lò còn lại đưa phên lên mái nhà. Bên cạnh họ là bốn xưởng chạy máy, mỗi xưởng một ngày ra hơn hai tấn. Xưởng nuôi được nhiều thợ và giữ cho bát bánh đa có giá 35.000 đồng; lò tay giữ cái mà chủ quán gọi là “độ dai”.',
    ),
    p(
      'Anh Tuyên, con trai bà Thắm, học kỹ thuật lạnh rồi quay về với mẹ. Anh lắp một buồng sấy bằng hơi nóng thừa của bếp cho những ngày mưa phùn, nhờ vậy lò không phải nghỉ gần hai tháng cuối đông như trước. Đường thắng, độ dày lá bánh và cái vòng xoay cổ tay thì anh để nguyên. “Mẹ tôi bảo sấy cũng được, miễn ăn không biết”, anh kể. Họ đã bịt mắt thử ở ba quán quen; hai chủ quán đoán sai.',
    ),
    h2('Ăn thế nào cho đúng'),
    p(
      'Người trong nghề khuyên hỏi quán dùng bánh tươi hay bánh khô. Bánh tươi chỉ chần qua vài giây, ăn với nước dùng cua đồng lọc, hợp những sáng se lạnh như tuần này. Bánh khô phải ngâm nước nguội chừng hai mươi phút trước khi chần, hợp để trộn. Nếu mua về làm quà, nên chọn túi sợi cong tự nhiên, màu nâu không đều; sợi thẳng tắp, đỏ rực thường là bánh nhuộm phẩm.',
    ),
    p(
      'Chín giờ, mẻ cuối được chở đi. Bà Thắm rửa tấm vải, treo lên chỗ khô, ngả lưng một lúc. Bữa sáng của bà, như mọi ngày, là cơm nguội: làm bánh đa bốn mươi năm, bà chỉ ăn bánh đa khi có khách.',
    ),
  ],
})
