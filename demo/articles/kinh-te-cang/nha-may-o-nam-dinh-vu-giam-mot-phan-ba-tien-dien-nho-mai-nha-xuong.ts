import { article, p, h2, ul, quote, figure, keyFigures, link } from '../../write'

export default article({
  slug: 'nha-may-o-nam-dinh-vu-giam-mot-phan-ba-tien-dien-nho-mai-nha-xuong',
  title: 'Nhà máy ở Nam Đình Vũ giảm một phần ba tiền điện nhờ mái nhà xưởng',
  sapo: 'Mười bảy doanh nghiệp ở khu công nghiệp Nam Đình Vũ đã phủ pin mặt trời lên 31 ha mái tôn. Khách hàng châu Âu hỏi về phát thải khiến việc này không còn là chuyện tùy thích.',
  section: 'kinh-te-cang',
  authors: ['minh-duc'],
  source: 'cong-tin',
  topics: ['khoa-hoc-va-cong-nghe', 'nha-o-xa-hoi'],
  genre: 'news',
  publishedAt: '2026-11-19T09:20:00+07:00',
  lead: {
    picture: 'nha-may',
    alt: 'Tranh: Khu công nghiệp với những mái nhà xưởng nối nhau, công nhân vào ca',
    caption: 'Một góc khu công nghiệp Nam Đình Vũ, phường Đông Hải.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Trên màn hình ở phòng bảo vệ của một nhà máy dây điện ô tô, con số chạy từng giây: 1.184 kW. Đó là lượng điện mái nhà đang làm ra lúc 9 giờ sáng một ngày cuối thu nhiều nắng. Cùng lúc, cả phân xưởng ép nhựa dùng 1.350 kW. Phần chênh lệch mới phải mua của lưới.',
    ),
    keyFigures(
      ['31 ha', 'mái nhà xưởng đã phủ pin'],
      ['38 MW', 'công suất lắp đặt'],
      ['33%', 'tiền điện giảm, trung bình mười tháng'],
    ),
    h2('Câu hỏi từ người mua'),
    p(
      'Năm 2024 cả khu mới có ba nhà máy lắp pin. Bước ngoặt đến khi khách châu Âu đưa vào hợp đồng một phụ lục hai trang: mỗi bộ dây, mỗi vỏ bơm phải kê phát thải. Nhà cung cấp nào trên mức trung bình sẽ bị trừ điểm ở kỳ đấu thầu sau. Với hàng làm bằng nhôm và thép, cơ chế điều chỉnh carbon ở biên giới còn biến con số ấy thành tiền.',
    ),
    quote(
      'Trước đây tôi trình hội đồng quản trị, ai cũng hỏi bao lâu thu hồi vốn. Giờ họ hỏi nếu không làm thì mất khách nào. Câu hỏi đổi thì việc chạy.',
      'Anh Khải, giám đốc sản xuất một nhà máy linh kiện ở Nam Đình Vũ',
    ),
    p(
      'Tiền không phải rào cản lớn nhất. Phần nhiều doanh nghiệp chọn cách để bên thứ ba bỏ vốn, lắp và bảo trì, nhà máy mua điện rẻ hơn giá lưới 12–15% trong mười lăm năm. Khó hơn là mái: bốn nhà xưởng xây trước năm 2015 phải gia cố kèo mới chịu thêm được 14 kg mỗi mét vuông, và mọi dàn pin phải chịu được gió bão cấp 13.',
    ),
    h2('Lúc nắng tắt'),
    p(
      'Pin chỉ làm việc ban ngày, trong khi sáu nhà máy ở đây chạy ba ca. Từ tháng 8, năm doanh nghiệp góp tiền đặt chung kho trữ 10 MWh, nạp lúc nghỉ trưa và xả từ 17 đến 20 giờ, khung giờ điện đắt gấp rưỡi. Công ty Điện lực Hải Phòng coi đây là mô hình thử; nếu lưới của khu bớt căng giờ cao điểm, cơ chế sẽ mở cho các khu khác. Kinh nghiệm ghép pin với nguồn không ổn định một phần đến từ ',
      link(
        'hệ thống gió ở đảo Bạch Long Vĩ',
        '/bai-viet/dao-bach-long-vi-co-them-hai-tua-bin-gio-dem-khong-con-tieng-may-no',
      ),
      '.',
    ),
    figure({
      picture: 'nha-o-xa-hoi',
      alt: 'Tranh: Khu chung cư mới, cây xanh và người đi bộ dưới sân',
      caption:
        'Khu nhà ở cho công nhân gần cầu Rào 3, nơi phần tiền điện tiết kiệm được góp vào quỹ thuê nhà.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Người làm được gì'),
    p(
      'Ở nhà máy của anh Khải, công đoàn thương lượng để một phần tư số tiền tiết kiệm quay lại với công nhân. Quỹ năm nay được 2,1 tỷ đồng, chia làm hai việc: hỗ trợ 500.000 đồng một tháng cho 180 người thuê căn hộ ở khu nhà ở xã hội, và lắp quạt hút nóng trên dây chuyền ép. Chị Tươi, đứng máy ép bảy năm, nói mùa hè vừa qua nhiệt độ chỗ chị giảm bốn độ; pin che nắng cho mái, chị là người được hưởng đầu tiên.',
    ),
    p('Ban Quản lý khu kinh tế dự kiến ba bước trong năm 2027:'),
    ul(
      'Công bố bản đồ mái nhà của 14 khu công nghiệp, ghi rõ chỗ nào đủ tải trọng.',
      'Một đầu mối nhận hồ sơ xây dựng, phòng cháy và đấu nối, trả lời trong 20 ngày.',
      'Yêu cầu nhà xưởng xây mới có mái sẵn sàng lắp pin, chừa lối cho xe chữa cháy.',
    ),
  ],
})
