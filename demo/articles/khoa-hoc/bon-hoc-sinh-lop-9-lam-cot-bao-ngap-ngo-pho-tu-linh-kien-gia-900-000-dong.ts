import { article, figure, h2, infoBox, ol, p, quote } from '../../write'

export default article({
  slug: 'bon-hoc-sinh-lop-9-lam-cot-bao-ngap-ngo-pho-tu-linh-kien-gia-900-000-dong',
  title: 'Bốn học sinh lớp 9 làm cột báo ngập ngõ phố từ linh kiện giá 900.000 đồng',
  sapo: 'Chiếc cột cao ngang người lớn, chạy bằng pin mặt trời, nháy đèn và nhắn tin khi nước vượt 20 cm, đã báo đúng năm trận ngập trong mùa mưa vừa qua ở phường An Biên.',
  section: 'sang-che',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['khoa-hoc-va-cong-nghe', 'mua-bao', 'chuyen-doi-so-thanh-pho'],
  genre: 'feature',
  publishedAt: '2026-11-24T08:10:00+07:00',
  lead: {
    picture: 'sang-tao-tre',
    alt: 'Tranh: hai học sinh quàng khăn đỏ trong phòng học có mô hình cần cẩu, tua bin gió và giàn rau.',
    caption:
      'Phòng sinh hoạt câu lạc bộ khoa học, nơi nhóm “Mực nước” làm việc giữa mô hình của các khóa trước.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Tối 8/9, mưa trút xuống gần hai giờ. Ngõ nhà Khang, học sinh lớp 9 ở phường An Biên, trũng hơn mặt đường chừng hai gang tay. 20 giờ 12 phút, chiếc cột màu vàng ở đầu ngõ bắt đầu nháy đèn đỏ, và điện thoại của 46 gia đình cùng rung: “Nước 21 cm, đang lên”. Mười phút sau, mười một chiếc xe máy đã được dắt ra chỗ cao.',
    ),
    p(
      'Chiếc cột ấy do Khang và ba bạn cùng lớp làm trong câu lạc bộ khoa học của trường. Các em đặt tên nhóm là “Mực nước”, và sáng nay mang sản phẩm đi dự vòng thành phố của cuộc thi sáng tạo dành cho thanh thiếu niên, nhi đồng.',
    ),
    h2('Bắt đầu từ một chiếc xe chết máy'),
    p(
      'Mùa mưa năm ngoái, bố của Ngân, thành viên duy nhất học giỏi văn hơn toán trong nhóm, đi làm ca đêm về thì xe đã ngâm nước, tiền sửa hết 2,3 triệu đồng. Ngân kể chuyện ở lớp, Khang bảo nếu có ai báo sớm mười lăm phút thì đã kịp. Từ “ai báo” thành “cái gì báo” mất của bốn em ba tháng.',
    ),
    quote(
      'Bản đầu tiên bọn con dùng phao bồn nước, rác vướng vào là phao kẹt. Bản thứ hai đo bằng sóng siêu âm, chuẩn hơn nhưng cứ có con mèo chạy qua là nó kêu.',
      'Khang, nhóm trưởng nhóm “Mực nước”',
    ),
    p(
      'Bản thứ ba, cũng là bản đang dùng, đo mười lần trong một phút rồi lấy số đứng giữa, nên mèo hay bánh xe lướt qua không làm cột báo nhầm. Thầy Đạt, giáo viên vật lý phụ trách câu lạc bộ, chỉ dạy các em cách tính trung vị; phần còn lại là những buổi chiều bốn em đứng đổ từng xô nước vào chiếc thùng phuy sau nhà xe.',
    ),
    infoBox(
      'Cột báo ngập làm việc thế nào',
      ol(
        'Cảm biến siêu âm ở đỉnh cột đo khoảng cách xuống mặt nước, mỗi phút mười lần.',
        'Bộ xử lý lấy số trung vị, trừ đi chiều cao cột để ra mực nước.',
        'Quá 10 cm: đèn vàng. Quá 20 cm: đèn đỏ nháy và gửi tin tới nhóm cư dân.',
        'Pin mặt trời nhỏ nạp ban ngày, đủ chạy bốn ngày không nắng.',
      ),
    ),
    h2('Năm lần báo đúng, một lần báo hụt'),
    p(
      'Từ tháng 6 đến tháng 10, nhóm ghi sổ mọi lần cột lên tiếng. Năm trận ngập đều được báo, sớm nhất 18 phút, muộn nhất 9 phút trước khi nước tràn vào thềm nhà thấp nhất ngõ. Có một lần cột im: trận dông chiều 2/8, mạng điện thoại chập chờn, đèn vẫn nháy nhưng tin không đi. Các em sửa bằng cách cho cột hú còi khi gửi tin hỏng ba lần liền.',
    ),
    p(
      'Bà Nhài, 71 tuổi, nhà giữa ngõ, không dùng điện thoại thông minh. “Tôi nhìn đèn thôi, mà thế là đủ. Nháy đỏ thì tôi kê cái tủ lạnh, gọi anh hàng xóm sang đỡ một tay”, bà nói.',
    ),
    figure({
      picture: 'tram-bom-mua',
      alt: 'Tranh: trời mưa to, trạm bơm xả nước, một người che ô đỏ đứng nhìn.',
      caption:
        'Mưa lớn gặp lúc triều cao, nước trong các ngõ trũng rút chậm dù trạm bơm chạy hết công suất. Biết sớm mười lăm phút, người dân kịp kê đồ, dắt xe.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Chín trăm nghìn đồng và những con ngõ khác'),
    p(
      'Tiền linh kiện cho một cột là 900.000 đồng, chưa kể ống thép xin của một xưởng cơ khí gần trường. Tổ dân phố đã góp tiền làm thêm hai cột cho hai ngõ kế bên, dự định dựng xong trước tháng 5. Phường cũng hỏi xin bản vẽ để thử ở các điểm hay ngập.',
    ),
    p(
      'Bốn em viết hẳn một tập hướng dẫn 24 trang, do Ngân biên tập, có hình từng mối hàn và cả mục “những chỗ chúng mình đã làm hỏng”. Tập hướng dẫn được để ở thư viện trường, ai cũng chép được. Kết quả vòng thành phố sẽ có vào đầu tháng 12; Khang bảo nếu không có giải thì cột vẫn đứng ở đầu ngõ, mùa mưa tới vẫn phải trực.',
    ),
  ],
  related: ['hoi-thi-sang-tao-ky-thuat-lan-thu-iv-trao-giai-cho-38-giai-phap-tu-xuong-may-ruong-vuon'],
})
