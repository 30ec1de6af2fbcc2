import { article, figure, h2, infoBox, link, p, quote, ul } from '../../write'

export default article({
  slug: 'mot-ngay-lam-nong-dan-o-tien-lang-nho-ca-rot-u-phan-va-an-com-bep-ra',
  title: 'Một ngày làm nông dân ở Tiên Lãng: nhổ cà rốt, ủ phân và ăn cơm bếp rạ',
  sapo: 'Từ những mảnh vườn học làm hữu cơ ba năm trước, mười hai gia đình ở xã Tiên Lãng nay đón khách cuối tuần; khách trả tiền để được lấm bùn, chủ nhà bán được rau tận luống.',
  section: 'du-lich',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['nong-nghiep-huu-co'],
  genre: 'feature',
  publishedAt: '2025-12-06T07:10:00+07:00',
  lead: {
    picture: 'vuon-rau-an-toan',
    alt: 'Tranh: hai người đội nón thu hái rau trên những luống dài, phía sau có nhà lưới.',
    caption: 'Vụ đông là mùa đẹp nhất của vườn: su hào, cải, cà rốt, xà lách cùng lên một lúc.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Bé Cún, 6 tuổi, kéo mãi không được. Củ cà rốt nằm im trong đất cát, chỉ túm lá là rung. Cô chủ vườn bày cho bé xoay nhẹ nửa vòng rồi hãy nhấc. “Phụt” một cái, bé ngã ngồi, tay giơ củ cà rốt cong như cái móc áo. Cả nhà bé, từ phường Ngô Quyền xuống, vỗ tay như xem xiếc.',
    ),
    p(
      'Từ giữa tháng 10, mười hai gia đình ở xã Tiên Lãng cùng mở “ngày làm vườn” vào thứ Bảy và Chủ Nhật. Mỗi nhà nhận không quá hai mươi khách, thu 180.000 đồng người lớn, 100.000 đồng trẻ em, gồm bữa trưa và hai ký rau mang về. Bảy tuần qua họ đón 1.640 lượt người; những tuần gần đây phải giữ chỗ trước mười ngày.',
    ),
    h2('Vườn mẫu thành vườn đón khách'),
    p(
      'Chuyện bắt đầu từ lớp tập huấn vườn mẫu hữu cơ ',
      link(
        'do Liên hiệp các hội Khoa học và Kỹ thuật mở năm 2022',
        '/bai-viet/hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022',
      ),
      '. Chị Mến, hồi ấy là học viên, nay làm trưởng nhóm. Rau của chị sạch nhưng ra chợ vẫn bán ngang giá rau thường, có lúc chị đã định quay lại phun thuốc cho nhàn. Một bận người quen ở nội thành đưa con về chơi, thằng bé đòi ở lại nhổ cỏ. Chị nghĩ: hóa ra cái người ta thiếu không chỉ là mớ rau.',
    ),
    quote(
      'Mớ cải ngoài chợ tám nghìn, khách mặc cả xuống sáu nghìn. Cũng mớ cải ấy, khách tự tay cắt thì họ nâng niu, hỏi tên phân bón, xin cả hạt về gieo.',
      'Chị Mến, trưởng nhóm vườn đón khách xã Tiên Lãng',
    ),
    h2('Không diễn cảnh làm ruộng'),
    p(
      'Nhóm đặt với nhau một điều: không bày trò giả. Khách đến đúng việc của ngày nào thì làm việc ngày ấy. Hôm chúng tôi đến, sáu gia đình được chia ra nhổ cà rốt, đảo đống phân ủ, tỉa lá su hào và bắt sâu bằng tay. Đống phân nóng gần 60 độ, đút bàn tay vào phải rụt ngay; bọn trẻ xếp hàng thử, hỏi vì sao nó nóng mà không có lửa.',
    ),
    p(
      'Mười một giờ, mọi người rửa chân ở cầu ao. Bữa trưa nấu bằng rơm rạ vụ mùa: cơm gạo mới, canh cua nấu cải, cá rô kho, đậu phụ nhà làm, su hào vừa cắt. Ông Hiển, 66 tuổi, cán bộ hưu trí ở phường Kiến An, ăn ba bát. Ông bảo mùi khói rạ làm ông nhớ mẹ, “mà cái ấy thì không nhà hàng nào bán”.',
    ),
    figure({
      picture: 'gat-lua',
      alt: 'Tranh: nông dân bó lúa trên cánh đồng chín vàng, máy gặt đỏ phía sau.',
      caption: 'Rơm rạ vụ mùa gặt hồi tháng 10 được giữ lại để đun bếp, phủ luống và ủ phân, không đốt đồng.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Tiền về đâu'),
    p(
      'Cộng sổ bảy tuần, mười hai nhà thu 248 triệu đồng. Một phần mười góp vào quỹ chung để làm nhà vệ sinh, mua ủng, mua bảo hiểm cho khách; còn lại nhà nào đón nhà ấy hưởng. Tính ra mỗi vườn có thêm hơn 2,6 triệu đồng một tuần, bằng tiền bán ba tạ rau ngoài chợ. Nhưng họ giữ quy ước không bỏ vườn: nhà nào để vườn xấu quá hai tuần thì nghỉ đón khách.',
    ),
    p(
      'Cái lo là mùa hè, nắng gắt, vườn ít rau. Nhóm đang bàn chuyển sang buổi sớm, từ 5 đến 9 giờ, hái mướp, hái dưa và bắt cáy ngoài bãi sông Văn Úc. Một trường tiểu học đã hỏi đặt lịch cho học sinh lớp 3 vào tháng 3, với điều kiện mỗi vườn có người biết sơ cứu; bốn người trong nhóm vừa đi học về.',
    ),
    infoBox(
      'Nếu bạn muốn đi',
      ul(
        'Mở thứ Bảy, Chủ Nhật, 8 giờ đến 15 giờ, đến hết tháng 3. Giữ chỗ qua điện thoại của nhà văn hóa xã.',
        'Cách trung tâm thành phố 28 cây số, có chỗ đỗ xe 45 chỗ; xe buýt dừng cách vườn 700 m.',
        'Mang quần áo sẫm màu, mũ, một bộ để thay. Ủng và găng tay nhóm cho mượn.',
        'Vườn không dùng thuốc trừ sâu nên có sâu thật; ai dị ứng phấn hoa, côn trùng nên báo trước.',
      ),
    ),
  ],
  related: ['hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'],
})
