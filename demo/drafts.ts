import { h2, p, ul, type Node, type PictureUse } from './write'

/** A story that the demo's newsroom is at work on; readers don't see it yet. */
export type DemoDraft = {
  title: string
  sapo: string
  section: string
  authors: string[]
  topics: string[]
  lead: PictureUse | null
  body: Node[]
} & (
  | { state: 'draft' | 'submitted' | 'approved' }
  | { state: 'returned'; reason: string }
  /** Hours from now. */
  | { state: 'scheduled'; inHours: number }
)

const credit = 'Tranh: Ban Biên tập'

export const drafts: DemoDraft[] = [
  {
    state: 'draft',
    title: 'Một buổi sáng ở lớp học bơi miễn phí của phường Kiến An',
    sapo: 'Ba mươi em nhỏ học bơi trong bể lắp ghép giữa sân nhà văn hóa. Phụ huynh ngồi quanh bể, vừa quạt vừa đếm số mét con mình bơi được.',
    section: 'giao-duc',
    authors: ['lan-anh'],
    topics: ['truong-hoc-an-toan'],
    lead: null,
    body: [
      p(
        'Sáu giờ sáng, nước trong bể còn lạnh. Thầy Cương thổi còi, ba mươi em ngồi thành hàng trên thành bể, đập chân cho quen.',
      ),
      p('(Còn thiếu lời của trưởng nhà văn hóa và số lớp mở trong hè tới.)'),
    ],
  },
  {
    state: 'draft',
    title: 'Chợ Hàng họp cả ngày thường: được gì, mất gì',
    sapo: '',
    section: 'do-thi',
    authors: ['lan-anh'],
    topics: ['di-san-do-thi'],
    lead: null,
    body: [
      p('Ghi chép ban đầu: 41 hộ bán cây giống, 12 hộ bán chim cảnh, ban quản lý chợ thu phí theo mét.'),
    ],
  },
  {
    state: 'submitted',
    title: 'Phà Bính thêm chuyến sớm 4 giờ 30 cho tiểu thương chợ đầu mối',
    sapo: 'Từ ngày 1/12, phà Bính chạy thêm một chuyến trước bình minh để xe rau, xe cá kịp giờ chợ. Vé không đổi, mỗi chuyến nhận tối đa hai mươi xe ba bánh.',
    section: 'giao-thong',
    authors: ['lan-anh'],
    topics: [],
    lead: {
      picture: 'pha-bien',
      alt: 'Tranh: Phà chở xe và người qua sông buổi sớm',
      caption: 'Phà Bính chuyến đầu ngày, khách chủ yếu là người buôn rau, cá.',
      credit,
    },
    body: [
      p(
        'Chuyến phà mới rời bến bờ bắc lúc 4 giờ 30, sớm hơn chuyến đầu tiên hiện nay 45 phút. Bến bờ nam mở cổng từ 4 giờ để xe xếp hàng trong sân, không đỗ ra đường.',
      ),
      h2('Ai đi chuyến này'),
      ul('Xe ba bánh, xe máy chở hàng ra chợ đầu mối.', 'Công nhân ca một của khu công nghiệp bờ nam.'),
      p(
        'Ban quản lý bến phà cho biết sẽ đếm lượt xe trong hai tháng rồi mới quyết định có giữ chuyến sớm quanh năm hay không.',
      ),
    ],
  },
  {
    state: 'submitted',
    title: 'Thư viện thành phố nhận sách cũ tận nhà vào ngày cuối tháng',
    sapo: 'Chỉ cần gọi trước hai ngày, xe thư viện sẽ đến nhận sách tại nhà. Sách còn tốt chuyển về tủ sách khu dân cư, sách rách được đóng lại bìa.',
    section: 'van-hoa',
    authors: ['thu-ha'],
    topics: ['di-san-do-thi'],
    lead: {
      picture: 'thu-vien',
      alt: 'Tranh: Người đọc bên giá sách trong thư viện',
      caption: 'Sách được phân loại tại tầng một trước khi chuyển về các tủ sách khu dân cư.',
      credit,
    },
    body: [
      p(
        'Chuyến xe đầu tiên lăn bánh vào thứ Bảy cuối tháng 11, đi qua sáu phường nội thành. Mỗi gia đình có thể gửi tối đa năm thùng.',
      ),
      p(
        'Thư viện không nhận sách giáo khoa cũ và tạp chí, vì kho không còn chỗ. Danh sách sách đã nhận được dán ở bảng tin tầng một.',
      ),
    ],
  },
  {
    state: 'returned',
    reason: 'Số liệu lượt khách ở đoạn hai chưa rõ lấy từ đâu, và chưa có lời của ban quản lý bãi tắm.',
    title: 'Khu II Đồ Sơn làm lại đường dạo, mở thêm hai lối xuống biển',
    sapo: 'Hơn một cây số đường dạo được lát lại bằng gạch không trơn, có thêm lan can và hai lối dốc cho xe lăn. Bãi tắm vẫn mở trong lúc thi công.',
    section: 'du-lich',
    authors: ['lan-anh'],
    topics: ['bien-do-son'],
    lead: {
      picture: 'bien-do-son',
      alt: 'Tranh: Bãi biển Đồ Sơn với hàng dương và những chiếc ô',
      caption: 'Đoạn đường dạo sẽ lát lại chạy từ đài phun nước tới mỏm đá cuối bãi.',
      credit,
    },
    body: [
      p(
        'Mặt gạch cũ lát từ năm 2009, nhiều chỗ bong, trời mưa là trơn. Đơn vị thi công làm từng đoạn một trăm mét, mỗi đoạn năm ngày.',
      ),
      p('Mùa hè vừa rồi khu II đón khoảng 900 nghìn lượt khách.'),
    ],
  },
  {
    state: 'approved',
    title: 'Bảy trạm y tế mở cửa đến 20 giờ để tiêm vắc xin cúm cho người cao tuổi',
    sapo: 'Người từ 65 tuổi được tiêm miễn phí vào buổi tối, sau giờ con cháu tan làm. Mang theo căn cước và sổ khám bệnh, không cần đặt lịch.',
    section: 'dan-sinh',
    authors: ['bich-ngoc'],
    topics: [],
    lead: {
      picture: 'tiem-chung',
      alt: 'Tranh: Nhân viên y tế tiêm cho một người ngồi trên ghế',
      caption: 'Điểm tiêm buổi tối có ghế chờ và người hướng dẫn khai phiếu.',
      credit,
    },
    body: [
      p(
        'Bảy trạm mở thêm giờ từ 17 đến 20 giờ các ngày thứ Ba và thứ Năm, kéo dài đến hết tháng 12. Trạm nào hết vắc xin trong buổi sẽ dán thông báo ở cổng.',
      ),
      p(
        'Sở Y tế khuyên người đang sốt, mới ốm dậy hoặc từng dị ứng nặng nên hỏi bác sĩ trước. Sau tiêm, ngồi lại 30 phút để theo dõi.',
      ),
    ],
  },
  {
    state: 'scheduled',
    inHours: 20,
    title: 'Sáng mai cấm xe một chiều phố Cầu Đất để thử vòng xoay mới',
    sapo: 'Từ 8 đến 11 giờ, xe từ phố Cầu Đất ra Quang Trung đi vòng qua Trần Phú. Vòng xoay được kẻ bằng sơn tạm, có người hướng dẫn ở cả bốn góc.',
    section: 'giao-thong',
    authors: ['quang-huy'],
    topics: [],
    lead: {
      picture: 'pho-di-bo',
      alt: 'Tranh: Phố trung tâm với người đi bộ và hàng cây',
      caption: 'Nút giao sẽ thử vòng xoay, nơi giờ tan tầm thường ùn dài hai trăm mét.',
      credit,
    },
    body: [
      p(
        'Đợt thử đếm xe bằng camera có sẵn, không lắp thêm. Nếu thời gian chờ giảm ít nhất một phần ba, vòng xoay sẽ được xây bằng đá trong quý I.',
      ),
      p(
        'Xe buýt tuyến 02 và 08 đi theo lộ trình tạm, điểm dừng trước nhà hát dời về đầu phố Đinh Tiên Hoàng.',
      ),
    ],
  },
]
