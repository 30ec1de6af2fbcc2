import { article, p, h2, quote, figure } from '../../write'

export default article({
  slug: 'nang-to-diem-dan-bang-la-duoc-mua-nhung-ruong-muoi-cu-hep-dan',
  title: 'Nắng to, diêm dân Bàng La được mùa nhưng ruộng muối cứ hẹp dần',
  sapo: 'Giá muối lên 2.800 đồng một ký, cao nhất năm năm, mà quận Đồ Sơn chỉ còn chưa đầy trăm hộ giữ nghề. Người ở lại tìm cách bán muối như bán một câu chuyện.',
  section: 'gia-ca',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['bien-do-son', 'di-san-do-thi'],
  genre: 'feature',
  publishedAt: '2024-06-20T15:15:00+07:00',
  lead: {
    picture: 'ruong-muoi',
    alt: 'Tranh: Diêm dân gánh muối giữa những ô ruộng trắng dưới nắng',
    caption: 'Thu muối buổi chiều ở cánh đồng muối Bàng La, quận Đồ Sơn.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Hai giờ chiều, lúc người khác tìm bóng râm thì bà Nụ ra đồng. Nhiệt kế treo ở lán chỉ 39 độ. Trên mặt ô, nước chạt se lại, hạt muối nổi lên trắng như vôi, chân trần bước vào nghe lạo xạo. Từ giờ đến năm giờ phải cào, vun, gánh hết; chậm một cơn mưa rào là cả ngày thành nước.',
    ),
    p(
      'Sáu tháng đầu năm nay Đồ Sơn ít mưa, nắng gắt đến sớm từ cuối tháng 4. Bà Nụ làm sáu sào, tháng 5 được 4,1 tấn, gần gấp rưỡi tháng 5 năm ngoái. Thương lái về tận bờ, trả 2.800 đồng một ký. Đã lâu lắm giá mới qua mức 2.500.',
    ),
    h2('Phép tính của một ngày công'),
    p(
      'Một sào muối ngày nắng đẹp cho khoảng 60 kg. Nhà bà hai người làm, trừ tiền cát, sửa ô, dầu bơm, mỗi người còn chừng 250.000 đồng một ngày. Nghe được, nhưng chỉ có năm tháng nắng trong năm, mà tháng nào cũng có dăm ngày mưa. Con dâu bà đứng máy ở khu công nghiệp Đồ Sơn, thu nhập chín triệu, có bảo hiểm, da không cháy.',
    ),
    quote(
      'Tôi không trách đứa nào bỏ muối. Tôi chỉ tiếc, vì nước ở đây ngon, muối không chát. Người ta đến mua về muối dưa, năm sau lại hỏi.',
      'Bà Nụ, 63 tuổi, phường Bàng La',
    ),
    p(
      'Mười năm trước, phường có hơn 500 hộ làm muối trên 130 ha. Nay còn 94 hộ, khoảng 38 ha. Phần đất còn lại thành ao tôm, vườn táo hoặc bỏ cỏ chờ dự án. Kênh dẫn nước biển phải đi qua ao tôm, nước lẫn thuốc, nhiều ô phải nghỉ.',
    ),
    h2('Bán muối kèm một buổi chiều'),
    p(
      'Anh Duy, ba mươi tuổi, cháu họ bà Nụ, thử con đường khác. Anh giữ lại ba sào, lát gạch đất nung thay nền cát trộn để hạt sạch, phơi kỹ thêm hai ngày cho ráo, đóng lọ 300 gam bán 25.000 đồng. Một lọ như thế bằng chín ký muối bán xô. Mỗi tháng anh bán được 400 lọ, phần lớn cho khách đến tắm biển rồi rẽ vào xem.',
    ),
    figure({
      picture: 'bien-do-son',
      alt: 'Tranh: Bãi biển Đồ Sơn, đồi thông và mặt nước xanh',
      caption: 'Khách nghỉ ở khu 2 Đồ Sơn đi xe đạp chừng hai mươi phút là tới đồng muối.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Khách được phát nón, ủng, tự cào một ô, nghe kể cách nếm độ mặn bằng hạt gạo: thả vào nước chạt, gạo nổi là đủ. Vé 50.000 đồng, trẻ em miễn phí. Cuối tuần vừa rồi có 120 người. Mấy bà trong xóm cũng được thuê làm hướng dẫn, buổi 150.000 đồng, nói không cần giấy.',
    ),
    h2('Giữ bao nhiêu là vừa'),
    p(
      'Theo đại diện phường, trong quy hoạch đang lấy ý kiến, 20 ha đồng muối ven đê được đề nghị giữ lại làm vùng nghề gắn với du lịch, kèm tiền nạo vét kênh riêng để nước không đi chung với ao tôm. Bà con muốn thêm hai điều: được vay để lát nền và có tên trên bao bì, ghi rõ muối Bàng La.',
    ),
    p(
      'Năm giờ, gió nồm lên. Bà Nụ gánh đôi sọt cuối cùng vào kho, đếm mười tám gánh. Phía tây có đám mây đen, bà ngó một lúc rồi phủ bạt. “Mai chắc còn nắng”, bà nói, giọng của người đã nói câu ấy bốn mươi mùa.',
    ),
  ],
})
