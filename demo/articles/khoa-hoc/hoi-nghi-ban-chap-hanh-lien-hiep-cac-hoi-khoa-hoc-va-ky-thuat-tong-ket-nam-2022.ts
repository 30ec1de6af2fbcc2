import { article, figure, h2, infoBox, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022',
  title: 'Hội nghị Ban Chấp hành Liên hiệp các hội Khoa học và Kỹ thuật tổng kết năm 2022',
  sapo: 'Hơn 1.650 lượt người đã theo học 13 lớp tập huấn, phần lớn về vườn mẫu hữu cơ; năm 2023, trọng tâm là Hội thi Sáng tạo kỹ thuật thành phố lần thứ IV.',
  section: 'khoa-hoc',
  authors: ['lan-anh'],
  source: 'lien-hiep-hoi',
  sourceUrl: 'https://lienhiephoi-haiphong.example/hoi-nghi-2022',
  topics: ['khoa-hoc-va-cong-nghe', 'nong-nghiep-huu-co'],
  genre: 'news',
  publishedAt: '2022-12-27T11:25:00+07:00',
  lead: {
    picture: 'hoi-truong',
    alt: 'Tranh: hội trường nhìn từ phía sau, diễn giả trên bục, sau bàn chủ tọa là màn hình có biểu đồ.',
    caption: 'Đại biểu các hội thành viên dự hội nghị Ban Chấp hành sáng 27/12.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Sáng 27/12, Liên hiệp các hội Khoa học và Kỹ thuật thành phố tổ chức hội nghị Ban Chấp hành, tổng kết năm 2022 và triển khai nhiệm vụ năm 2023. Điều được nhắc đến nhiều nhất trong hội trường không phải một đề tài lớn mà là những mảnh vườn: ở 11 xã ngoại thành, người dân đã học cách trồng rau, trồng cây ăn quả theo hướng hữu cơ ngay trên đất nhà mình.',
    ),
    keyFigures(
      ['11', 'lớp tập huấn về vườn mẫu hữu cơ, mở tại 11 xã'],
      ['Hơn 1.450', 'người dự 11 lớp ấy'],
      ['Hơn 200', 'người dự hai lớp ở An Dương và Tiên Lãng'],
      ['9 + 2', 'tập thể và cá nhân được tặng bằng khen'],
    ),
    h2('Từ hội trường xã ra luống rau'),
    p(
      'Trong năm, Liên hiệp hội mở 11 lớp tập huấn xây dựng vườn mẫu hữu cơ tại 11 xã, với hơn 1.450 người tham dự. Tính ra mỗi lớp có khoảng 130 người, phần đông gác việc đồng áng để đi. Hai lớp khác, tại huyện An Dương và huyện Tiên Lãng, có thêm hơn 200 người học.',
    ),
    p(
      'Mỗi lớp chia hai phần: buổi sáng, cán bộ kỹ thuật giảng về đất, phân ủ và thuốc thảo mộc; buổi chiều, học viên ra một khu vườn trong xã làm thử. Họ tự ủ phân từ rơm, bèo và lá cây, tập phân biệt sâu hại với thiên địch, rồi ghi ngày gieo, ngày hái vào sổ nhật ký của vườn.',
    ),
    figure({
      picture: 'vuon-rau-an-toan',
      alt: 'Tranh: hai người nông dân đội nón thu hái giữa những luống rau chạy dài.',
      caption:
        'Vườn rau làm theo hướng hữu cơ, nơi học viên thực hành sau buổi giảng. Mỗi lớp chọn một vườn ngay tại xã để bà con tiện qua lại xem kết quả.',
      credit: 'Tranh: Ban Biên tập',
    }),
    quote(
      'Trước kia cứ thấy sâu là tôi đi mua thuốc. Học xong mới biết có con phải diệt, có con nên giữ. Hai sào vườn nhà tôi vụ này đỡ gần một nửa tiền phân, tiền thuốc, rau để ở cổng là hàng xóm sang lấy.',
      'Chị Mến, học viên lớp tập huấn ở huyện Tiên Lãng',
    ),
    p(
      'Vườn nhà diện tích nhỏ, vốn ít nên hộ nào cũng làm được; một nhà làm tốt thì cả xóm trông thấy. Cái khó còn lại là đầu ra: rau chưa có nhãn riêng, ra chợ vẫn ngang giá rau thường. Nhiều đại biểu đề nghị năm tới dạy thêm cách ghi chép để truy xuất nguồn gốc và cách góp hàng bán chung.',
    ),
    h2('Hội thi kỹ thuật chờ những người thợ'),
    p(
      'Việc lớn của năm 2023 là tổ chức Hội thi Sáng tạo kỹ thuật thành phố lần thứ IV. Hội thi không hỏi bằng cấp: thợ máy, thầy giáo, bác sĩ hay nông dân đều có thể gửi giải pháp, miễn là mới và đã đem lại lợi ích thấy được.',
    ),
    p(
      'Điều các hội thành viên lo là thiếu người viết hồ sơ. “Thợ xưởng tôi sửa được cái đồ gá, mỗi ca bớt nửa giờ, nhưng bảo viết năm trang thuyết minh thì ai cũng ngại. Có người ngồi viết cùng, hội thi mới về được tới xưởng”, anh Thịnh, kỹ sư cơ khí ở quận Hồng Bàng, nói bên lề hội nghị. Đề nghị ấy được đưa vào kế hoạch năm tới.',
    ),
    figure({
      picture: 'sang-tao-tre',
      alt: 'Tranh: hai học sinh quàng khăn đỏ trước bàn đặt mô hình cần cẩu và tua bin gió.',
      caption:
        'Học sinh bên mô hình cần cẩu và tua bin gió tự làm. Niềm say mê kỹ thuật từ ghế nhà trường là vốn của những hội thi sau này.',
      credit: 'Tranh: Ban Biên tập',
    }),
    infoBox(
      'Việc chính của năm 2023',
      ul(
        'Tổ chức Hội thi Sáng tạo kỹ thuật thành phố lần thứ IV, đưa thể lệ về tận cơ sở.',
        'Giúp tác giả viết thuyết minh và tìm nơi áp dụng giải pháp.',
        'Mở tiếp các lớp vườn mẫu hữu cơ, thêm phần truy xuất nguồn gốc.',
      ),
    ),
    h2('Thêm hai ủy viên, trao 11 bằng khen'),
    p(
      'Hội nghị bầu bổ sung hai ủy viên vào Ban Chấp hành nhiệm kỳ 2019–2024, kiện toàn bộ máy cho chặng cuối của nhiệm kỳ.',
    ),
    p(
      'Cũng tại hội nghị, 9 tập thể và 2 cá nhân được tặng bằng khen vì đã góp nhiều công sức cho hoạt động hội năm 2022.',
    ),
    figure({
      picture: 'trao-bang-khen',
      alt: 'Tranh: sáu người đứng thành hàng trên sân khấu, mỗi người cầm một bằng khen.',
      caption: 'Đại diện các tập thể, cá nhân có thành tích trong năm 2022 nhận bằng khen tại hội nghị.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Thể lệ hội thi dự kiến được gửi tới cơ sở sau Tết Nguyên đán. Xã nào muốn mở lớp vườn mẫu hữu cơ có thể đăng ký với Liên hiệp hội trong quý I, kịp vụ rau xuân.',
    ),
  ],
  related: [
    'hoi-thi-sang-tao-ky-thuat-lan-thu-iv-trao-giai-cho-38-giai-phap-tu-xuong-may-ruong-vuon',
    'mot-ngay-lam-nong-dan-o-tien-lang-nho-ca-rot-u-phan-va-an-com-bep-ra',
  ],
})
