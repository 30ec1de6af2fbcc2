import { article, figure, h2, keyFigures, p, quote } from '../../write'

export default article({
  slug: 'tieng-trong-truong-o-bach-long-vi',
  title: 'Tiếng trống trường giữa đảo Bạch Long Vĩ trong ngày Nhà giáo Việt Nam',
  sapo: 'Cách đất liền hơn một trăm cây số, năm cô giáo và bốn mươi bảy học trò giữ nhịp một ngôi trường mà có hôm sĩ số phụ thuộc vào con tàu và cơn gió mùa.',
  section: 'giao-duc',
  authors: ['lan-anh', 'minh-duc'],
  source: 'cong-tin',
  topics: ['truong-hoc-an-toan', 'chuyen-doi-so-thanh-pho'],
  genre: 'feature',
  publishedAt: '2026-11-20T06:30:00+07:00',
  lead: {
    picture: 'lop-hoc',
    alt: 'Tranh: cô giáo đứng lớp, học sinh giơ tay phát biểu, cửa sổ nhìn ra ngoài trời sáng',
    caption: 'Giờ học buổi sáng ở lớp ghép hai trình độ trên đảo.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Bảy giờ kém năm, cô Thảo cầm dùi gõ ba hồi trống. Tiếng trống bay qua sân, qua hàng phi lao, ra tới âu tàu rồi mất trong tiếng sóng. Bốn mươi bảy đứa trẻ, từ mẫu giáo đến lớp chín, lục tục xếp hàng. Đứa ở xa nhất mất mười hai phút đi bộ; trên đảo này không có ai phải đi học bằng xe.',
    ),
    p(
      'Hôm chúng tôi ra, gió mùa vừa về. Chuyến tàu lẽ ra cập âu từ hôm trước phải nằm lại. Trên tàu có hai thùng sách bài tập, một chiếc máy in và thầy giáo dạy tin học tăng cường. “Thế là tuần này học tin học bằng phấn”, cô Thảo cười.',
    ),
    keyFigures(
      ['47', 'học sinh, từ mẫu giáo đến lớp chín'],
      ['5 + 3', 'năm giáo viên trên đảo, ba giáo viên dạy qua màn hình từ đất liền'],
      ['7–8 giờ', 'tàu chạy từ bến trong đất liền ra đảo khi biển lặng'],
    ),
    h2('Một lớp, hai tấm bảng'),
    p(
      'Lớp của cô Thảo là lớp ghép: nửa bên trái học chương trình lớp hai, nửa bên phải lớp ba. Hai tấm bảng treo ở hai đầu phòng, học trò ngồi quay lưng vào nhau. Cô giảng bên này mười phút, giao bài, rồi bước sang bên kia. Ai xong sớm thì được làm “trợ giảng” cho bàn bên.',
    ),
    p(
      'Nghe qua tưởng thiệt thòi, nhưng có cái lợi không ai ngờ. Bé Na, lớp hai, thuộc bảng nhân của lớp ba từ tháng trước, vì “nghe lỏm”. Cậu anh họ lớp ba của bé thì nhớ kỹ bài cũ vì ngày nào cũng phải nghe lại. Kết quả kiểm tra giữa kỳ môn toán, cả mười một em của lớp ghép đều từ điểm bảy trở lên.',
    ),
    quote(
      'Ở đất liền tôi dạy bốn mươi em, về nhà còn nhớ không hết mặt. Ở đây tôi biết em nào tối qua bố đi biển chưa về, sáng nay đọc bài sẽ nhỏ tiếng.',
      'Cô Thảo, giáo viên tiểu học',
    ),
    h2('Cô giáo trong màn hình'),
    p(
      'Từ năm học trước, ba môn tiếng Anh, tin học và âm nhạc được dạy từ một trường ở phường Ngô Quyền qua đường truyền vệ tinh. Đầu giờ, lớp trong đất liền và lớp ngoài đảo vẫy tay chào nhau. Có hôm mưa to, hình dừng lại đúng lúc cô giáo tiếng Anh đang há miệng đọc chữ “o”, cả lớp cười năm phút.',
    ),
    p(
      'Năm nay đường truyền ổn định hơn: tháng 10 chỉ mất hai tiết. Điều bọn trẻ thích nhất lại không phải bài học mà là mục “kể chuyện cuối tuần”. Bạn trong phố kể đi siêu thị; bạn ngoài đảo kể chuyện con rùa biển vướng lưới được thả ra thế nào. Tháng 12 này, hai lớp sẽ lần đầu gặp nhau thật, khi mười tám em ngoài đảo vào đất liền dự ngày hội đọc sách.',
    ),
    figure({
      picture: 'den-bien',
      alt: 'Tranh: ngọn hải đăng trên mỏm đá, sóng vỗ dưới chân, tàu xa ngoài khơi',
      caption: 'Hải đăng trên biển Hải Phòng: với học trò đảo, ánh đèn là dấu hiệu bố mẹ đang trên đường về.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Bó hoa ngày 20 tháng 11'),
    p(
      'Trên đảo không có hàng hoa. Quà cho các cô là bó hoa muống biển tím, vài con ốc đã rửa sạch, một tập thư viết tay. Anh Khánh, ngư dân, bố của hai học trò, mang đến chục cá khô gói giấy báo. Anh bảo ngày xưa anh nghỉ học từ lớp năm vì đảo chưa có trường; giờ tối nào hai đứa con cũng bắt bố ngồi đọc to một trang sách, sai chữ nào chúng sửa chữ ấy.',
    ),
    p(
      'Cô Thảo hết hạn công tác vào tháng 5 sang năm. Cô đã nộp đơn xin ở lại thêm hai năm. Hỏi vì sao, cô chỉ vào tấm bảng bên phải: “Bọn nhỏ bên lớp hai sang năm mới được ngồi bên này. Tôi hứa với chúng rồi”.',
    ),
  ],
})
