import { article, figure, h2, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'trung-tu-dinh-lang-dong-lai-giu-lai-tung-thanh-go-cu-con-dung-duoc',
  title: 'Trùng tu đình làng Đông Lai: giữ lại từng thanh gỗ cũ còn dùng được',
  sapo: 'Sau mười tám tháng hạ giải, ngôi đình ba gian hai chái ở xã Kiến Thụy dựng lại với 71% cấu kiện gỗ nguyên gốc, nhờ dân làng ngồi phân loại từng thanh một.',
  section: 'di-san',
  authors: ['minh-duc'],
  source: 'cong-tin',
  topics: ['di-san-do-thi', 'le-hoi'],
  genre: 'feature',
  publishedAt: '2026-11-10T10:20:00+07:00',
  lead: {
    picture: 'dinh-lang',
    alt: 'Tranh: ngôi đình mái đỏ bên cây đa và ao sen, người già dắt trẻ nhỏ qua sân gạch.',
    caption: 'Đình làng Đông Lai sau khi lợp lại ngói. Bốn đầu đao giữ nguyên độ cong đo từ mái cũ.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Trên cây cột cái phía đông của đình Đông Lai có một miếng vá hình con cá. Người thợ trẻ ghép nó vào chỗ mối ăn, dùng gỗ lim tháo từ chính chiếc xà đã gãy. Đi cách ba bước thì không nhận ra; cúi sát lại mới thấy đường ghép và dòng chữ khắc nhỏ: “Vá năm Bính Ngọ”. Bính Ngọ là năm 2026.',
    ),
    p(
      'Ngày 9/11, mùng 1 tháng Mười âm lịch, dân làng rước bài vị thành hoàng từ nhà tạm về đình. Một cuộc trùng tu kéo dài mười tám tháng khép lại, chậm hơn kế hoạch nửa năm. Phần chậm ấy gần như dành cả cho một việc: quyết định thanh gỗ nào được ở lại.',
    ),
    keyFigures(
      ['1.214', 'cấu kiện gỗ được tháo, đánh số, đo vẽ'],
      ['71%', 'dùng lại, nguyên vẹn hoặc sau khi vá'],
      ['9,6 tỷ', 'đồng kinh phí, một phần ba do dân góp'],
    ),
    h2('Một nghìn hai trăm thanh gỗ xếp kín sân'),
    p(
      'Cách nhanh là thay. Cột mới, xà mới, chạm lại theo mẫu, tám tháng là xong, và dự toán đầu tiên đã viết như vậy. Ban khánh tiết của làng xin lùi lại. Họ mời một nhóm kiến trúc sư chuyên về nhà gỗ cùng 16 thợ mộc trong làng ngồi xuống sân, gõ từng thanh nghe tiếng, dùi thử từng chỗ mục, rồi sơn một chấm lên đầu gỗ.',
    ),
    ul(
      'Chấm xanh: giữ nguyên, chỉ làm sạch. Có 498 thanh.',
      'Chấm vàng: vá, nối, ghép bằng gỗ cùng loại. Có 364 thanh.',
      'Chấm đỏ: thay mới, thanh cũ cất vào kho làm mẫu. Có 352 thanh.',
    ),
    quote(
      'Có cây xà tôi chấm đỏ, ông cụ ngồi cạnh lại xóa đi chấm vàng. Cãi nhau mất một buổi. Cuối cùng nối được thật, nên bây giờ đi qua gian ấy tôi vẫn phải ngước lên chào.',
      'Anh Toàn, 34 tuổi, thợ mộc',
    ),
    h2('Nét chạm không tẩy mới'),
    p(
      'Những bức chạm trên cốn và đầu dư được giữ kể cả khi đã sứt. Con rồng ở gian giữa mất một bên sừng từ những năm chiến tranh; người ta bàn có nên đắp lại. Cuộc họp làng hôm ấy kết luận là không, vì ai cũng đã quen với con rồng một sừng, mà đắp thêm thì chẳng biết chiếc sừng kia vốn cong về phía nào.',
    ),
    p(
      'Lớp sơn đỏ quét hồi thập niên 1990 thì được bóc đi, lộ ra màu gỗ và những vết mực của hiệp thợ đời trước ghi tên mộng. Nhờ các vết mực ấy mà thợ hôm nay biết hai chiếc xà gian bên đã bị lắp ngược trong lần sửa cách đây sáu mươi năm, và trả chúng về chỗ cũ.',
    ),
    figure({
      picture: 'hat-dum',
      alt: 'Tranh: nam nữ hát đối đáp trên chiếu đỏ trước sân đình treo cờ hội.',
      caption: 'Chiếu hát trước sân trong ngày rước thành hoàng trở lại đình, có đội hát làng bên sang mừng.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Đình không để khóa cửa'),
    p(
      'Bà Lụa, 58 tuổi, góp 500.000 đồng và ba mươi buổi nấu cơm cho thợ. Bà nói hồi đình đóng cửa sửa, cả xóm mới nhận ra mình thiếu một chỗ ngồi. “Chiều nào tôi cũng đi vòng qua đấy, nhìn hàng rào tôn, thấy như nhà mình đang có người nằm viện.”',
    ),
    p(
      'Từ nay đình mở cửa hằng ngày từ 6 giờ đến 18 giờ, có người trông. Gian bên trái để sách và bàn cho trẻ con; gian bên phải bày 40 thanh gỗ “chấm đỏ” cùng bản đo vẽ, để ai muốn thì xem và sờ. Toàn bộ hồ sơ đo vẽ được gửi cho xã một bản, trường học một bản.',
    ),
    p(
      'Còn một việc chưa xong: hệ thống báo cháy. Làng chọn loại đầu dò không dây để khỏi khoan vào gỗ, dự kiến lắp trước Tết Đinh Mùi. Đêm rước, trong khi chờ, trai làng cắt phiên nhau ngủ tại đình, mỗi phiên bốn người, hai bình chữa cháy, một ấm chè.',
    ),
  ],
  related: [
    'hoi-xuan-phuc-le-cau-hat-dum-sau-vanh-khan-che-mat-goi-ban-dau-nam',
    'chu-teu-nhan-hoa-chao-mua-he-hon-mot-nghin-tre-em-ngoi-kin-bo-ao-xem-roi-nuoc',
  ],
})
