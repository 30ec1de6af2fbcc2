/** The demo's directory: what its articles refer to by slug, and the words around them. */

import { b, h2, infoBox, link, ol, p, table, ul, type Node } from './write'

export type DemoChildSection = { slug: string; name: string; description: string }
export type DemoSection = DemoChildSection & { children: DemoChildSection[] }
export type DemoAuthor = { slug: string; name: string; role: string; bio: string }
export type DemoSource = { slug: string; name: string; url: string; about: string }
export type DemoTopic = { slug: string; name: string; description: string }
export type DemoPage = { slug: string; title: string; body: Node[] }
/** `href` is an https: or tel: address, `page` the slug of one of `pages`: exactly one of them. */
export type DemoUtility = { title: string; note: string; place: 'today' | 'side' | 'both' } & (
  { href: string; page?: never } | { page: string; href?: never }
)
export type DemoChannel = {
  kind: 'facebook' | 'zalo' | 'youtube' | 'tiktok'
  name: string
  url: string
  /** The one that "QR Code Fanpage" leads to. */
  fanpage?: boolean
}
export type DemoSettings = {
  siteName: string
  shortName: string
  overline: string
  agency: string
  responsible: string
  address: string
  phone: string
  email: string
  license: string
  reuse: string
}

export const sections: DemoSection[] = [
  {
    slug: 'thoi-su',
    name: 'Thời sự',
    description:
      'Việc mới của thành phố trong ngày: quyết định nào vừa ban hành, ai được lợi, từ khi nào và người dân cần làm gì.',
    children: [
      {
        slug: 'chinh-quyen',
        name: 'Chính quyền',
        description:
          'Hoạt động của chính quyền thành phố và phường, xã, đặc khu; thủ tục hành chính kể bằng trải nghiệm của người đi làm hồ sơ.',
      },
      {
        slug: 'phong-chong-thien-tai',
        name: 'Phòng chống thiên tai',
        description:
          'Cảnh báo bão, gió mạnh, mưa lớn, triều cường và cách chuẩn bị cho từng khu dân cư, bến tàu, lồng bè.',
      },
    ],
  },
  {
    slug: 'kinh-te-cang',
    name: 'Kinh tế – Cảng',
    description: 'Nhịp làm ăn của một thành phố cảng: tàu vào, hàng ra, nhà máy, đồng ruộng và giá cả ở chợ.',
    children: [
      {
        slug: 'cang-bien',
        name: 'Cảng biển',
        description: 'Lạch Huyện, Đình Vũ, luồng lạch, kho bãi và những người làm nghề biển, nghề bến.',
      },
      {
        slug: 'doanh-nghiep',
        name: 'Doanh nghiệp',
        description:
          'Chuyện làm ăn của doanh nghiệp lớn nhỏ và làng nghề: vốn, máy móc, đơn hàng, người thợ và cách vượt lúc khó.',
      },
      {
        slug: 'gia-ca',
        name: 'Giá cả',
        description:
          'Giá thực phẩm, lúa gạo, muối, nhiên liệu ghi tại chợ và tại ruộng, kèm lý do tăng giảm và dự tính những tuần tới.',
      },
    ],
  },
  {
    slug: 'do-thi',
    name: 'Đô thị',
    description:
      'Đường, cầu, cống, cây xanh và rác: những thứ làm nên một ngày dễ chịu hay bực mình trong phố.',
    children: [
      {
        slug: 'giao-thong',
        name: 'Giao thông',
        description: 'Tuyến mới, đường sửa, xe buýt, phân luồng và an toàn của người đi bộ, đi xe.',
      },
      {
        slug: 'ha-tang',
        name: 'Hạ tầng',
        description: 'Tiến độ cầu, đường, nhà ở, cấp thoát nước, và tiền được chi vào đâu.',
      },
      {
        slug: 'moi-truong',
        name: 'Môi trường',
        description: 'Không khí, nước, rác thải, rừng ngập mặn và cách các khu dân cư giữ nơi mình sống.',
      },
    ],
  },
  {
    slug: 'van-hoa',
    name: 'Văn hóa',
    description:
      'Nếp sống, nghệ thuật và ký ức của vùng đất cửa biển và xứ Đông, qua lời những người đang gìn giữ.',
    children: [
      {
        slug: 'di-san',
        name: 'Di sản',
        description: 'Đình làng, phố cũ, lễ hội, làn điệu và công việc bảo tồn ngoài đời thực.',
      },
      {
        slug: 'san-khau',
        name: 'Sân khấu',
        description: 'Chèo, cải lương, kịch, múa rối nước, âm nhạc: lịch diễn và chuyện sau cánh gà.',
      },
      {
        slug: 'am-thuc',
        name: 'Ẩm thực',
        description: 'Bánh đa cua, giá bể xào, nem vuông và những quán, những vùng nguyên liệu làm nên vị.',
      },
    ],
  },
  {
    slug: 'giao-duc',
    name: 'Giáo dục',
    description:
      'Trường lớp từ mầm non đến đại học, việc học nghề và chuyện của thầy cô, phụ huynh, học trò.',
    children: [
      {
        slug: 'tuyen-sinh',
        name: 'Tuyển sinh',
        description: 'Lịch thi, chỉ tiêu, cách nộp hồ sơ và các mốc mà học sinh và gia đình không nên lỡ.',
      },
    ],
  },
  {
    slug: 'khoa-hoc',
    name: 'Khoa học',
    description:
      'Nghiên cứu, sáng chế và công nghệ đi vào nhà máy, đồng ruộng, công sở của thành phố, kể cho người không chuyên.',
    children: [
      {
        slug: 'sang-che',
        name: 'Sáng chế',
        description:
          'Giải pháp của kỹ sư, công nhân, nông dân và học sinh, từ ý tưởng đến lúc có người dùng.',
      },
      {
        slug: 'chuyen-doi-so',
        name: 'Chuyển đổi số',
        description: 'Dịch vụ công qua mạng, dữ liệu mở, an toàn thông tin và kỹ năng số cho mọi lứa tuổi.',
      },
    ],
  },
  {
    slug: 'dan-sinh',
    name: 'Dân sinh',
    description:
      'Sức khỏe, việc làm, nhà ở, trợ giúp xã hội: những điều chạm thẳng vào cuộc sống mỗi gia đình.',
    children: [
      {
        slug: 'y-te',
        name: 'Y tế',
        description: 'Tiêm chủng, dịch bệnh, khám chữa bệnh và lời khuyên của y bác sĩ ở cơ sở.',
      },
      {
        slug: 'viec-lam',
        name: 'Việc làm',
        description: 'Nơi đang tuyển, tiền lương, đào tạo nghề, bảo hiểm và quyền của người lao động.',
      },
    ],
  },
  {
    slug: 'du-lich',
    name: 'Du lịch',
    description: 'Đi đâu, đi mùa nào, tốn bao nhiêu, và người địa phương sống cùng du lịch ra sao.',
    children: [
      {
        slug: 'cat-ba',
        name: 'Cát Bà',
        description:
          'Đảo, vườn quốc gia, vịnh Lan Hạ, phà và tàu; cách đi chơi mà không làm đau thiên nhiên.',
      },
      {
        slug: 'do-son',
        name: 'Đồ Sơn',
        description: 'Bãi tắm, đồi thông, làng chài, đồng muối và hội chọi trâu của bán đảo Đồ Sơn.',
      },
    ],
  },
  {
    slug: 'thong-bao',
    name: 'Thông báo',
    description:
      'Thông báo chính thức cần biết ngay: lịch cắt điện, phân luồng, tàu phà, lấy ý kiến người dân. Có nguồn và ngày hiệu lực.',
    children: [],
  },
  {
    slug: 'anh-va-video',
    name: 'Ảnh và video',
    description: 'Kể chuyện thành phố bằng hình: phóng sự ảnh, phim ngắn và đồ họa giải thích.',
    children: [
      {
        slug: 'phong-su-anh',
        name: 'Phóng sự ảnh',
        description: 'Một nơi, một nghề, một buổi, kể bằng chuỗi hình có chú thích.',
      },
      {
        slug: 'video',
        name: 'Video',
        description: 'Phim ngắn của tòa soạn và của cộng tác viên, chỉ tải khi bạn đọc bấm xem.',
      },
      {
        slug: 'do-hoa',
        name: 'Đồ họa',
        description: 'Con số và quy trình vẽ thành hình, đọc được cả khi in trên giấy.',
      },
    ],
  },
]

export const authors: DemoAuthor[] = [
  {
    slug: 'lan-anh',
    name: 'Lan Anh',
    role: 'Phóng viên Thời sự',
    bio: 'Theo dõi cải cách hành chính và đời sống các đảo. Thích bắt đầu bài viết từ quầy một cửa hơn là từ phòng họp.',
  },
  {
    slug: 'minh-duc',
    name: 'Minh Đức',
    role: 'Phóng viên Kinh tế',
    bio: 'Viết về cảng biển, công nghiệp và chuỗi cung ứng từ năm 2014. Từng là nhân viên kiểm đếm ở bãi container.',
  },
  {
    slug: 'hai-yen',
    name: 'Hải Yến',
    role: 'Phóng viên Thời tiết và Môi trường',
    bio: 'Trực bản tin bão, triều cường, ngập úng. Ngoài mùa mưa, chị viết về biển, muối và rừng ngập mặn.',
  },
  {
    slug: 'quang-huy',
    name: 'Quang Huy',
    role: 'Phóng viên Đô thị',
    bio: 'Đi xe buýt đến tòa soạn và viết về đường, cầu, công trường, những người làm ca đêm.',
  },
  {
    slug: 'thu-ha',
    name: 'Thu Hà',
    role: 'Phóng viên Văn hóa – Du lịch',
    bio: 'Chuyên các bài phỏng vấn nghệ nhân, người làm nghề truyền thống và hướng dẫn đi chơi tiết kiệm.',
  },
  {
    slug: 'ngoc-son',
    name: 'Ngọc Sơn',
    role: 'Phóng viên Nông nghiệp – Biển',
    bio: 'Lớn lên ở Vĩnh Bảo, gắn bó với ruộng lúa, bến cá và những hợp tác xã thử cách làm mới.',
  },
  {
    slug: 'bich-ngoc',
    name: 'Bích Ngọc',
    role: 'Biên tập viên Bạn đọc',
    bio: 'Phụ trách mục Thông báo, giá cả và thư bạn đọc; người gọi lại khi bạn để số điện thoại ở trang góp ý.',
  },
  {
    slug: 'trung-kien',
    name: 'Trung Kiên',
    role: 'Phóng viên Khoa học – Công nghệ',
    bio: 'Kỹ sư điện chuyển sang viết báo. Giải thích năng lượng, sáng chế, dữ liệu bằng ví dụ trong nhà bếp.',
  },
]

export const sources: DemoSource[] = [
  {
    slug: 'cong-tin',
    name: 'Cổng tin tức Thành phố Hải Phòng',
    url: 'https://congtin.example',
    about: 'Tin, bài do phóng viên của tòa soạn thực hiện.',
  },
  {
    slug: 'lien-hiep-hoi',
    name: 'Liên hiệp các hội Khoa học và Kỹ thuật Hải Phòng',
    url: 'https://lienhiephoihaiphong.example',
    about:
      'Tổ chức tập hợp trí thức khoa học và công nghệ; công bố hội thi sáng tạo, giải thưởng, ý kiến phản biện.',
  },
  {
    slug: 'dai-khi-tuong',
    name: 'Đài Khí tượng Thủy văn khu vực Đông Bắc',
    url: 'https://khituongdongbac.example',
    about: 'Bản tin dự báo, cảnh báo thời tiết, hải văn và thủy triều cho vùng ven biển Đông Bắc.',
  },
  {
    slug: 'cang-vu',
    name: 'Cảng vụ Hàng hải Hải Phòng',
    url: 'https://cangvuhaiphong.example',
    about: 'Thông báo hàng hải, lịch tàu, lệnh cấm và cho phép phương tiện rời bến.',
  },
  {
    slug: 'so-xay-dung',
    name: 'Sở Xây dựng Hải Phòng',
    url: 'https://soxaydunghaiphong.example',
    about: 'Thông tin về giao thông, hạ tầng, nhà ở, quy hoạch và các đợt lấy ý kiến người dân.',
  },
  {
    slug: 'dien-luc',
    name: 'Công ty Điện lực Hải Phòng',
    url: 'https://dienluchaiphong.example',
    about: 'Lịch tạm ngừng cấp điện, tình hình lưới điện và hướng dẫn dùng điện an toàn.',
  },
  {
    slug: 'so-y-te',
    name: 'Sở Y tế Hải Phòng',
    url: 'https://soytehaiphong.example',
    about: 'Khuyến cáo phòng bệnh, lịch tiêm chủng, danh sách cơ sở khám chữa bệnh và trạm y tế trực.',
  },
]

export const topics: DemoTopic[] = [
  {
    slug: 'cang-lach-huyen',
    name: 'Cảng Lạch Huyện',
    description: 'Bến mới, tuyến tàu mẹ, luồng sâu và con đường nối cảng nước sâu với đất liền.',
  },
  {
    slug: 'chuyen-doi-so-thanh-pho',
    name: 'Chuyển đổi số thành phố',
    description: 'Dịch vụ công, dữ liệu, cảm biến và điện thoại thay giấy tờ: được gì, vướng ở đâu.',
  },
  {
    slug: 'mua-bao',
    name: 'Mùa mưa bão',
    description: 'Cảnh báo, ứng phó và dựng lại sau bão, mưa lớn, gió mạnh, triều cường.',
  },
  {
    slug: 'giao-thong-xanh',
    name: 'Giao thông xanh',
    description: 'Xe buýt điện, xe đạp, đầu kéo điện, đường cho người đi bộ.',
  },
  {
    slug: 'vinh-lan-ha-cat-ba',
    name: 'Vịnh Lan Hạ – Cát Bà',
    description: 'Di sản thiên nhiên thế giới, cuộc sống trên đảo và những quy định mới trên vịnh.',
  },
  {
    slug: 'bien-do-son',
    name: 'Biển Đồ Sơn',
    description: 'Bãi tắm, bến cá, đồng muối và du lịch bốn mùa ở Đồ Sơn.',
  },
  {
    slug: 'di-san-do-thi',
    name: 'Di sản đô thị',
    description: 'Nhà cổ, phố cũ, làng nghề, công trình công cộng và cách giữ chúng sống cùng thành phố.',
  },
  {
    slug: 'phan-loai-rac',
    name: 'Phân loại rác tại nguồn',
    description: 'Ba thùng rác, lịch thu gom, chuyện làm được và chưa làm được ở từng khu dân cư.',
  },
  {
    slug: 'nong-nghiep-huu-co',
    name: 'Nông nghiệp hữu cơ',
    description: 'Lúa rươi, rau không thuốc, nhật ký đồng ruộng và đường ra chợ của nông sản sạch.',
  },
  {
    slug: 'truong-hoc-an-toan',
    name: 'Trường học an toàn',
    description: 'Cổng trường, bữa ăn bán trú, bơi lội, phòng cháy và sức khỏe tinh thần của học sinh.',
  },
  {
    slug: 'nha-o-xa-hoi',
    name: 'Nhà ở xã hội',
    description: 'Dự án, điều kiện mua và thuê, cách nộp hồ sơ và đời sống trong những khu nhà mới.',
  },
  {
    slug: 'khoa-hoc-va-cong-nghe',
    name: 'Khoa học và công nghệ',
    description: 'Nghiên cứu, sáng chế và máy móc mới được dùng ở nhà máy, ruộng đồng, bệnh viện.',
  },
  {
    slug: 'le-hoi',
    name: 'Lễ hội',
    description: 'Hoa phượng đỏ, chọi trâu, hát đúm và các hội làng: lịch, phân luồng, chuyện bên lề.',
  },
  {
    slug: 'tet',
    name: 'Tết',
    description: 'Giá cả, tàu xe, chợ hoa, việc làm và những người trực Tết.',
  },
]

export const pages: DemoPage[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    body: [
      p(
        'Cổng tin tức Thành phố Hải Phòng đưa tin về đời sống của thành phố: chính quyền làm gì, cảng và nhà máy ra sao, đường nào đang sửa, trường nào sắp tuyển sinh, hôm nay cắt điện ở đâu. Mỗi bài cố gắng trả lời ba câu: chuyện gì xảy ra, nó có nghĩa gì với bạn, việc tiếp theo là gì.',
      ),
      infoBox(
        'Đây là bản trình diễn',
        p(
          'Trang này giới thiệu phần mềm cổng tin. Bài viết, số liệu, nhân vật và lời dẫn được viết riêng cho bản trình diễn, không phải tin thật; các địa chỉ có đuôi “.example” không dẫn tới cơ quan nào.',
        ),
      ),
      h2('Chúng tôi làm tin thế nào'),
      ul(
        'Mỗi bài có ít nhất hai người đọc trước khi đăng: người viết không tự mình xuất bản bài của mình.',
        'Nguồn tin ghi rõ ở cuối bài. Bài do tòa soạn tự thực hiện mang tên nguồn là chính cổng tin.',
        'Sai thì đính chính công khai, ghi ngày giờ, ngay trên bài đã sai; không lặng lẽ sửa.',
        'Bài đã gỡ để lại thông báo và đường dẫn tới bài thay thế, để mã QR đã in không dẫn vào chỗ trống.',
      ),
      h2('Đọc theo cách của bạn'),
      p(
        'Bạn có thể nghe bài, phóng to chữ, đổi nền tối, in, tải một bản gọn về máy hoặc quét mã QR trên giấy. Mọi trang đọc được khi mạng chậm và khi trình duyệt tắt JavaScript. Cách dùng ghi ở trang ',
        link('khả năng tiếp cận', '/trang/kha-nang-tiep-can'),
        '.',
      ),
      h2('Dữ liệu mở'),
      p(
        'Tin đã đăng có ở dạng ',
        link('RSS', '/rss'),
        ' và dữ liệu JSON tại /api/v1. Phường, xã, trường học có thể lấy tin về bảng điện tử hay trang của mình, chỉ cần ghi nguồn.',
      ),
    ],
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ tòa soạn',
    body: [
      p(
        'Báo một lỗi sai, hỏi một việc, gửi một câu chuyện: cách nhanh nhất là ',
        link('trang góp ý', '/gop-y'),
        '. Bạn không cần đăng ký tài khoản; nếu muốn được trả lời thì để lại thư điện tử hoặc số điện thoại.',
      ),
      table(
        'Cách liên hệ',
        ['Việc', 'Liên hệ', 'Thời gian trả lời'],
        ['Báo lỗi trong bài', 'Trang góp ý, hoặc toasoan@haiphong.example', 'Trong ngày làm việc'],
        ['Tin nóng, thiên tai', '0225 3 000 000', 'Trực 24 giờ'],
        ['Gửi bài cộng tác', 'toasoan@haiphong.example, tiêu đề “Cộng tác”', '5 ngày làm việc'],
        ['Xin dùng lại bài, ảnh', 'toasoan@haiphong.example', '2 ngày làm việc'],
      ),
      h2('Khi báo lỗi, xin cho biết'),
      ol(
        'Tên bài hoặc mã ngắn dưới hình QR của bài.',
        'Chỗ sai và điều bạn biết là đúng.',
        'Căn cứ, nếu có: văn bản, ảnh chụp, người có thể xác nhận.',
      ),
      h2('Việc không thuộc tòa soạn'),
      p(
        'Tòa soạn không nhận hồ sơ hành chính và không giải quyết khiếu nại. Phản ánh về điện, nước, đường, rác, trật tự đô thị, xin gọi ',
        b('1022'),
        '. Trường hợp khẩn cấp: 112 tìm kiếm cứu nạn, 113 công an, 114 cứu hỏa, 115 cấp cứu.',
      ),
      h2('Đến tận nơi'),
      p(
        'Phố Đinh Tiên Hoàng, phường Hồng Bàng, thành phố Hải Phòng. Tiếp bạn đọc từ 8 đến 11 giờ 30 và từ 14 đến 17 giờ, thứ Hai đến thứ Sáu. Lối vào có đường dốc cho xe lăn; cần người phiên dịch ngôn ngữ ký hiệu, xin báo trước một ngày.',
      ),
    ],
  },
  {
    slug: 'kha-nang-tiep-can',
    title: 'Khả năng tiếp cận',
    body: [
      p(
        'Cổng tin của thành phố phải đọc được với mọi người: người mắt kém, người dùng trình đọc màn hình, người chỉ dùng bàn phím, người dùng điện thoại cũ ở nơi sóng yếu. Chúng tôi lấy chuẩn WCAG 2.2 mức AA làm đích.',
      ),
      h2('Những gì bạn có thể dùng ngay'),
      ul(
        'Cỡ chữ: nút A−, Gốc, A+ ở đầu trang, từ 87,5% đến 150%. Phóng to bằng trình duyệt đến 200% không mất nội dung.',
        'Màu: Tự động, Sáng, Tối, Tương phản cao.',
        'Nghe: nút Nghe đọc bài bằng giọng tiếng Việt có sẵn trong máy của bạn. Máy không có giọng tiếng Việt thì nút tự ẩn.',
        'Bản gọn: thêm /gon vào sau địa chỉ bài để có một trang nhẹ, không dùng JavaScript, dễ in và dễ lưu.',
        'Bàn phím: phím Tab đi qua mọi liên kết và nút; liên kết đầu trang đưa thẳng tới nội dung.',
        'Hình: mỗi hình có lời mô tả thay thế, chú thích và nguồn. Mã QR luôn kèm địa chỉ bằng chữ.',
      ),
      h2('Chuyển động và âm thanh'),
      p('Không có gì tự chạy, tự nhấp nháy hay tự phát tiếng. Video chỉ tải khi bạn bấm xem.'),
      h2('Những chỗ chưa tốt'),
      ul(
        'Một số tệp đính kèm do cơ quan khác gửi là bản quét, trình đọc màn hình không đọc được; nội dung chính được chép lại trong bài.',
        'Video nhúng từ trang khác có thể thiếu phụ đề; chúng tôi tóm tắt bằng chữ ở chú thích.',
        'Hình đồ họa nhiều số liệu được kèm bảng, nhưng các bài cũ chưa có đủ.',
      ),
      h2('Báo cho chúng tôi'),
      p(
        'Gặp chỗ khó dùng, xin viết ở ',
        link('trang góp ý', '/gop-y'),
        ' hoặc gọi 0225 3 000 000, nói rõ trang nào và bạn dùng thiết bị gì. Bạn cần một bài ở dạng khác, như chữ lớn hay đọc qua điện thoại, chúng tôi sẽ làm.',
      ),
    ],
  },
  {
    slug: 'dieu-khoan-su-dung',
    title: 'Điều khoản sử dụng',
    body: [
      p(
        'Đọc, nghe, in, tải và chia sẻ bài trên cổng tin không mất tiền và không cần tài khoản. Những điều dưới đây áp dụng khi bạn dùng lại nội dung hoặc dẫn liên kết.',
      ),
      h2('Dùng lại nội dung'),
      ul(
        'Được đăng lại nguyên bài, không sửa nội dung, nếu ghi rõ “Cổng tin tức Thành phố Hải Phòng” và dẫn về địa chỉ bài gốc.',
        'Được in bài và mã QR để dán ở bảng tin, trường học, trạm xe, nhà văn hóa.',
        'Được lấy tin qua RSS, JSON và thẻ nhúng trên các trang khác.',
        'Bài ghi nguồn của cơ quan khác thì theo điều kiện của nguồn đó.',
        'Tranh minh họa dùng cùng bài viết; dùng riêng xin hỏi tòa soạn trước.',
      ),
      h2('Không được'),
      ul(
        'Cắt ghép để làm sai ý bài viết, giả mạo giao diện hoặc tên cổng tin.',
        'Dán mã QR khác đè lên mã của cổng tin. Nghi ngờ một mã, hãy gõ mã ngắn vào trang kiểm tra mã để biết nó dẫn tới đâu.',
        'Gửi lượng yêu cầu lớn làm chậm trang; cần nhiều dữ liệu thì dùng /api/v1.',
      ),
      h2('Độ chính xác'),
      p(
        'Chúng tôi kiểm tra trước khi đăng và đính chính khi biết mình sai. Lịch cắt điện, giờ phà, giá cả có thể đổi sau khi đăng: trước việc quan trọng, xin xem ngày đăng và hỏi lại cơ quan ở mục Nguồn tin. Bài viết không thay cho tư vấn y tế hay pháp lý.',
      ),
      h2('Liên kết ra ngoài'),
      p(
        'Liên kết tới trang khác do trang đó chịu trách nhiệm. Nội dung nhúng từ mạng khác chỉ tải khi bạn bấm; từ lúc ấy, quy định của trang kia được áp dụng.',
      ),
      p(
        'Cách chúng tôi đếm lượt đọc và xử lý thư góp ý ghi ở ',
        link('chính sách riêng tư', '/trang/chinh-sach-rieng-tu'),
        '.',
      ),
    ],
  },
  {
    slug: 'chinh-sach-rieng-tu',
    title: 'Chính sách riêng tư',
    body: [
      p('Bạn đọc tin ở đây mà không ai biết bạn là ai. Trang này nói rõ điều đó nghĩa là gì.'),
      infoBox(
        'Tóm tắt',
        ul(
          'Không đặt cookie cho người đọc.',
          'Không lưu địa chỉ IP.',
          'Có đếm lượt đọc, lượt quét mã, lượt chia sẻ, nhưng không gắn với danh tính.',
          'Không quảng cáo, không mã theo dõi của bên thứ ba.',
        ),
      ),
      h2('Những gì được đếm'),
      p(
        'Để biết bài nào có ích và tờ rơi nào được quét, hệ thống cộng dồn số lượt đọc, lượt quét từng mã QR, lượt bấm chia sẻ, từ khóa tìm kiếm và địa chỉ không tìm thấy. Một người xem lại nhiều lần trong một giờ chỉ tính một lượt. Kết quả là những con số theo bài và theo giờ; từ đó không lần ra được ai đã đọc gì. Máy tự động không được tính.',
      ),
      h2('Những gì ở lại trên máy của bạn'),
      p(
        'Cỡ chữ và màu nền bạn chọn được ghi trong bộ nhớ của trình duyệt trên máy bạn, không gửi về máy chủ. Xóa dữ liệu trang trong trình duyệt là hết.',
      ),
      h2('Mạng xã hội và video'),
      p(
        'Nút chia sẻ là liên kết thường; Facebook, Zalo, YouTube, TikTok không biết bạn ghé trang này cho tới khi bạn bấm. Video của trang khác cũng vậy: chỉ khi bạn bấm xem, trình duyệt mới nối tới trang đó. Mã QR do chính cổng tin tạo ra.',
      ),
      h2('Khi bạn viết cho tòa soạn'),
      p(
        'Lời góp ý, và thư điện tử hay số điện thoại nếu bạn để lại, chỉ người của tòa soạn đọc được và chỉ dùng để trả lời bạn, kiểm tra, đính chính. Chúng tôi không đăng tên bạn nếu bạn chưa đồng ý. Muốn xóa, viết tới toasoan@haiphong.example.',
      ),
      h2('Người làm việc trong tòa soạn'),
      p(
        'Cookie chỉ dùng cho nhân viên đăng nhập vào phần quản trị, để biết ai đang làm việc. Mọi thao tác của nhân viên được ghi nhật ký.',
      ),
      p(
        'Chính sách thay đổi thì trang này ghi lại ngày và điều đã đổi. Còn điều chưa rõ, xin hỏi ở ',
        link('trang góp ý', '/gop-y'),
        '.',
      ),
    ],
  },
]

export const utilities: DemoUtility[] = [
  {
    title: 'Đường dây nóng thành phố 1022',
    note: 'Phản ánh điện, nước, đường, rác; hỏi thủ tục. Trực cả ngày nghỉ.',
    href: 'tel:1022',
    place: 'both',
  },
  {
    title: 'Lịch cắt điện',
    note: 'Xem theo phường, xã; báo máy thở, máy tạo ô xy qua 19006769.',
    href: 'https://dienluchaiphong.example/lich-cat-dien',
    place: 'both',
  },
  {
    title: 'Dịch vụ công trực tuyến',
    note: 'Nộp hồ sơ, tra cứu kết quả, thanh toán lệ phí.',
    href: 'https://dichvuconghaiphong.example',
    place: 'both',
  },
  {
    title: 'Thời tiết và thủy triều',
    note: 'Dự báo ba ngày, gió trên biển, giờ nước lớn ở Hòn Dáu.',
    href: 'https://khituongdongbac.example/hai-phong',
    place: 'today',
  },
  {
    title: 'Giờ phà',
    note: 'Đồng Bài – Cái Viềng, Bính, Lại Xuân; tin dừng chuyến khi gió lớn.',
    href: 'https://phahaiphong.example/gio-chay',
    place: 'today',
  },
  {
    title: 'Trạm y tế trực',
    note: 'Trạm trực đêm, cuối tuần và điểm tiêm chủng gần bạn.',
    href: 'https://soytehaiphong.example/tram-truc',
    place: 'both',
  },
  {
    title: 'Văn bản chỉ đạo điều hành',
    note: 'Nghị quyết, quyết định, công điện mới của thành phố.',
    href: 'https://vanbanhaiphong.example',
    place: 'side',
  },
  {
    title: 'Cổng đối tác và sở ngành',
    note: 'Trang của các sở, phường, xã, đặc khu và đơn vị phối hợp.',
    href: 'https://soxaydunghaiphong.example/danh-ba-so-nganh',
    place: 'side',
  },
]

export const channels: DemoChannel[] = [
  {
    kind: 'facebook',
    name: 'Cổng tin tức Thành phố Hải Phòng',
    url: 'https://www.facebook.com/congtin.haiphong.demo',
    fanpage: true,
  },
  { kind: 'zalo', name: 'Zalo OA Thành phố Hải Phòng', url: 'https://zalo.me/congtinhaiphongdemo' },
  { kind: 'youtube', name: 'Truyền hình Cổng tin', url: 'https://www.youtube.com/@congtinhaiphongdemo' },
  { kind: 'tiktok', name: 'Hải Phòng 60 giây', url: 'https://www.tiktok.com/@congtinhaiphongdemo' },
]

export const settings: DemoSettings = {
  siteName: 'Cổng tin tức Thành phố Hải Phòng',
  shortName: 'Thành phố Hải Phòng',
  overline: 'Cổng tin tức',
  agency: 'Ủy ban nhân dân thành phố Hải Phòng (bản trình diễn)',
  responsible: 'Ban Biên tập Cổng tin tức',
  address: 'Phố Đinh Tiên Hoàng, phường Hồng Bàng, thành phố Hải Phòng',
  phone: '0225 3 000 000',
  email: 'toasoan@haiphong.example',
  license: 'Giấy phép số 00/GP-TTĐT, bản trình diễn, không phải giấy phép thật',
  reuse: 'Ghi rõ nguồn “Cổng tin tức Thành phố Hải Phòng” khi phát hành lại thông tin từ trang này.',
}
