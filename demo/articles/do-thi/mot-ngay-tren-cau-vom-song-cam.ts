import { article, figure, h2, infoBox, keyFigures, link, p, quote, table, ul } from '../../write'

export default article({
  slug: 'mot-ngay-tren-cau-vom-song-cam',
  title: 'Một ngày trên cầu vòm sông Cấm, nơi hai bờ thành phố nhập làm một',
  sapo: 'Bảy năm sau ngày thông xe, nhịp vòm đỏ không chỉ rút ngắn đường sang bờ bắc mà còn làm đổi nếp đi chợ, đi làm, đi học của hàng vạn người.',
  section: 'do-thi',
  authors: ['minh-duc', 'thu-ha'],
  source: 'cong-tin',
  topics: ['di-san-do-thi', 'giao-thong-xanh'],
  genre: 'feature',
  publishedAt: '2026-11-22T06:00:00+07:00',
  lead: {
    picture: 'cau-vom-song-cam',
    alt: 'Tranh: cầu vòm đỏ bắc qua sông Cấm lúc hoàng hôn, tàu nhỏ đi dưới nhịp cầu',
    caption: 'Cầu vòm qua sông Cấm lúc tan tầm, giờ đông xe nhất trong ngày.',
    credit: 'Tranh: Ban Biên tập',
  },
  related: ['lam-dem-tren-duong-ton-duc-thang', 'xe-buyt-dien-ga-hai-phong-bac-song-cam'],
  body: [
    p(
      'Bốn giờ bốn mươi sáng, mặt cầu còn ướt sương. Chiếc xe đạp đầu tiên lên dốc từ phía nội thành là của bà Nhàn, 63 tuổi, bán xôi ở cổng một khu chung cư bên bờ bắc. Thùng xôi buộc sau yên nặng chừng hai chục cân. Đến đoạn dốc nhất, bà xuống dắt bộ, vừa đi vừa đếm những ống thép chạy dọc lan can như người ta đếm bậc thang nhà mình.',
    ),
    p(
      '“Ngày trước muốn sang bên ấy phải vòng qua cầu Bính, đạp xe mất gần tiếng rưỡi thì xôi nguội hết. Giờ tôi đi hai mươi lăm phút”, bà nói. Bán hết hàng vào khoảng bảy rưỡi, bà lại thong thả đạp về, kịp đón cháu nhỏ từ tay người con dâu vào ca.',
    ),
    p(
      'Cây cầu bà Nhàn đi mỗi sáng là cầu Hoàng Văn Thụ, thông xe tháng 10/2019. Người Hải Phòng ít khi gọi đúng tên trong giấy tờ; phần đông gọi là cầu vòm, hoặc cầu đỏ. Chúng tôi ở lại trên cầu và hai đầu cầu trọn một ngày giữa tháng 11 để xem nó đang phục vụ ai.',
    ),
    h2('Sáu giờ: dòng xe đổi chiều'),
    p(
      'Trước đây, mỗi buổi sáng dòng xe chỉ đông một chiều, từ các xã phía Thủy Nguyên vào nội thành. Từ giữa năm 2025, khi các cơ quan của thành phố chuyển sang khu trung tâm hành chính bên bờ bắc, chiều ngược lại cũng kín xe. Đứng ở giữa cầu lúc 6 giờ 45, khó nói bên nào là “vào phố”, bên nào là “ra phố”.',
    ),
    p(
      'Anh Thắng, nhân viên tổ quản lý cầu, có mười một năm theo dõi các cây cầu của thành phố. Anh mở cuốn sổ trực, chỉ vào hai cột số gần bằng nhau: trong một giờ cao điểm sáng đầu tuần, 2.310 lượt xe đi lên bờ bắc, 2.480 lượt xe đi xuống nội thành. Năm 2021, tỷ lệ này là một trên ba.',
    ),
    keyFigures(
      ['46.200', 'lượt xe qua cầu trung bình mỗi ngày trong tháng 10/2026'],
      ['9 phút', 'đi xe máy từ vườn hoa trung tâm sang khu hành chính bờ bắc, ngoài giờ cao điểm'],
      ['1 trên 7', 'lượt qua cầu buổi sáng là xe buýt hoặc xe đạp'],
    ),
    quote(
      'Cầu đông hai chiều là cầu được dùng đúng sức. Cái lo của chúng tôi không phải nhịp vòm, mà là hai nút giao ở hai đầu.',
      'Anh Thắng, nhân viên tổ quản lý cầu',
    ),
    p(
      'Nỗi lo ấy nhìn thấy được bằng mắt thường. Lúc 7 giờ 20, đuôi xe chờ đèn ở nút giao phía nam dài tới chân dốc, chừng 300 mét. Cảnh sát giao thông kéo dài pha xanh thêm mười giây, dòng xe tan dần sau hai lượt đèn. Theo đơn vị quản lý, phương án cho xe rẽ phải đi liên tục ở nút này đang được tính toán và sẽ thử trong quý I năm sau.',
    ),
    figure(
      {
        picture: 'xe-buyt-dien',
        alt: 'Tranh: xe buýt điện màu xanh dừng đón khách trên phố có hàng cây',
        caption:
          'Xe buýt điện đón khách ở đầu cầu phía nam; từ cuối tháng 11, tuyến qua cầu chạy 15 phút một chuyến.',
        credit: 'Tranh: Ban Biên tập',
      },
      'wide',
    ),
    h2('Mười giờ: người nhớ phà, người quên phà'),
    p(
      'Ở quán nước dưới gầm cầu dẫn phía bắc, ông Khoát, 71 tuổi, từng có mười tám năm lái phà. Ông nhớ bến phà Bính thời chưa có cây cầu nào: mùa đông sương dày, phà kéo còi liên tục; đêm giao thừa, chuyến cuối chỉ chở hai cô công nhân dệt và một cành đào.',
    ),
    quote(
      'Người ta hỏi tôi có tiếc phà không. Tôi tiếc cái còi thôi. Chứ người đau bụng đẻ mà nằm chờ phà nửa đêm thì không ai tiếc được.',
      'Ông Khoát, nguyên thợ lái phà',
    ),
    p(
      'Cô cháu gái ông, sinh viên năm thứ hai, thì không có ký ức nào về phà. Với cô, sông Cấm là một quãng bốn phút giữa hai bài hát trong tai nghe. Hai ông cháu ngồi cùng bàn, cùng nhìn một nhịp vòm, và mỗi người thấy một dòng sông khác nhau.',
    ),
    table(
      'Sang sông Cấm từ trung tâm cũ đến khu hành chính bờ bắc, đi xe máy',
      ['Thời kỳ', 'Cách đi', 'Thời gian thường gặp', 'Điều khiến phải chờ'],
      ['Trước năm 2005', 'Phà Bính', '45–60 phút', 'Sương mù, nước ròng, hết chuyến đêm'],
      ['2005–2019', 'Vòng qua cầu Bính', '25–30 phút', 'Kẹt xe tải giờ cao điểm'],
      ['Từ tháng 10/2019', 'Cầu vòm', '9–14 phút', 'Hai nút giao đầu cầu'],
    ),
    h2('Mười bốn giờ: những người giữ màu đỏ'),
    p(
      'Buổi chiều, bốn người thợ đeo dây an toàn bò dọc chân vòm. Họ không sơn lại cả cầu mà tìm những vết phồng nhỏ bằng đồng xu, cạo sạch, sơn lót rồi phủ màu. Gió sông mặn hơi biển, mỗi năm có chừng ba trăm điểm như thế. Nếu để qua một mùa mưa, vết bằng đồng xu có thể lan ra bằng cái đĩa.',
    ),
    p(
      'Tổ trưởng tổ thợ, anh Bảy, giải thích vì sao công việc chỉ làm từ tháng 10 đến tháng 4: khi trời khô, độ ẩm dưới 80%, lớp sơn mới bám chắc. Trong ba lô của anh luôn có một ẩm kế bé bằng bao diêm. “Hôm nay 64%, sơn đẹp. Hôm nào nó lên 85 là anh em đi kiểm tra bu lông, không ai đụng đến chổi”, anh cho biết.',
    ),
    infoBox(
      'Đi qua cầu cần biết',
      ul(
        'Xe đạp và người đi bộ dùng làn sát lan can; không dừng chụp ảnh trên làn xe cơ giới.',
        'Khi có gió cấp 8 trở lên, xe hai bánh được yêu cầu không lên cầu; bảng điện tử ở hai đầu cầu báo trước ít nhất 30 phút.',
        'Gặp vật rơi hoặc mặt đường hỏng, gọi số trực 24 giờ ghi trên cột đèn gần nhất, đọc mã số cột để tổ quản lý tìm đúng chỗ.',
      ),
    ),
    h2('Mười bảy giờ: một thành phố ra ngắm sông'),
    p(
      'Từ năm giờ chiều, cầu thành chỗ hóng gió. Trên dải công viên bờ bắc, người ta trải chiếu, thả diều, bán nước mía. Chị Hòa, tiểu thương chợ Sắt, đóng hàng sớm để đưa hai con sang chơi. Chị kể, năm đầu cầu mới mở, cả nhà sang chỉ để chụp ảnh; giờ sang để bọn trẻ đá bóng, vì khu tập thể bên này không còn khoảng sân nào đủ rộng.',
    ),
    figure(
      {
        picture: 'cong-vien',
        alt: 'Tranh: trẻ em chơi đùa trong công viên có cầu trượt, cây xanh và ghế đá',
        caption: 'Cuối tuần, dải công viên ven sông phía bờ bắc đón nhiều gia đình từ nội thành sang.',
        credit: 'Tranh: Ban Biên tập',
      },
      'wide',
    ),
    p(
      'Không phải ai cũng chỉ được mà không mất. Gần bến đò cũ, dãy hàng cơm từng sống nhờ khách chờ sang sông nay còn hai quán. Bà chủ một quán bảo lượng khách giảm quá nửa, bù lại con trai bà làm bảo vệ ở tòa nhà mới, lương tháng đều. “Cầu lấy của nhà tôi cái này, trả cho cái khác. Tính ra thì huề”, bà nói rồi cười.',
    ),
    h2('Hai mươi hai giờ: khoảng lặng'),
    p(
      'Khuya, đèn vòm hạ xuống một nửa công suất. Từ trên cao nhìn về phía hạ lưu, đèn các bến cảng nối thành một vệt vàng. Một người giao hàng tắt máy xe ở chân dốc, gọi điện về nhà báo còn một đơn nữa. Hai cô công nhân vệ sinh quét dọc lan can, gom được nửa bao vỏ chai, chủ yếu từ đám đông ngắm hoàng hôn ban chiều.',
    ),
    p(
      'Sau cầu này, thành phố còn dựng thêm những cây cầu khác qua sông Cấm, và rồi sẽ có lúc chẳng ai nhớ cây nào mở trước. Nhưng có những chuyện chỉ riêng nhịp vòm đỏ biết: thùng xôi dắt bộ lúc trời chưa sáng, chiếc ẩm kế của người thợ sơn, tiếng còi phà trong tai một ông già. Với ai muốn sang sông mà không phải cầm lái, tuyến ',
      link('xe buýt điện ga Hải Phòng – Bắc sông Cấm', '/bai-viet/xe-buyt-dien-ga-hai-phong-bac-song-cam'),
      ' bắt đầu đón khách ngay trong tuần tới.',
    ),
  ],
})
