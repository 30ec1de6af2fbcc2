import { article, p, h2, ul, b, quote, table, figure } from '../../write'

export default article({
  slug: 'pha-dong-bai-cai-vieng-them-bon-luot-moi-gio-phuc-vu-nghi-le-30-4',
  title: 'Phà Đồng Bài – Cái Viềng thêm bốn lượt mỗi giờ phục vụ nghỉ lễ 30/4',
  sapo: 'Năm ngày nghỉ lễ, bến phà ra Cát Bà chạy mười hai phà từ 4 giờ sáng đến 23 giờ. Khách đi xe riêng nên tránh hai khung giờ dễ phải chờ trên một tiếng.',
  section: 'thoi-su',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['vinh-lan-ha-cat-ba', 'giao-thong-xanh'],
  genre: 'news',
  publishedAt: '2025-04-25T14:10:00+07:00',
  lead: {
    picture: 'pha-bien',
    alt: 'Tranh: Phà chở ô tô, xe máy chạy giữa những hòn đảo đá',
    caption: 'Phà rời bến Đồng Bài sang Cái Viềng, huyện Cát Hải.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Từ thứ Tư 30/4 đến hết Chủ Nhật 4/5, tuyến phà nối Cát Hải với đảo Cát Bà tăng từ tám lên mười hai lượt mỗi giờ một chiều. Đơn vị quản lý bến điều thêm hai phà loại 200 tấn và để hai chiếc trực sẵn, đưa vào khi hàng xe vượt 150 ô tô.',
    ),
    h2('Nên đi giờ nào'),
    table(
      'Thời gian chờ phà, ước theo dịp lễ năm 2024',
      ['Ngày', 'Chiều ra đảo', 'Chiều về đất liền'],
      ['30/4', '7–11 giờ: 60–90 phút', 'Dưới 15 phút'],
      ['1/5', '8–10 giờ: 45 phút', 'Dưới 20 phút'],
      ['2/5', 'Dưới 20 phút', 'Dưới 20 phút'],
      ['3/5', 'Dưới 15 phút', '15–18 giờ: 50 phút'],
      ['4/5', 'Dưới 15 phút', '10–17 giờ: 60–80 phút'],
    ),
    p(
      'Dịp lễ năm ngoái, lúc cao điểm hàng xe nối từ bến về quá ngã ba Hoàng Châu, hơn 2 km. Một nguyên nhân là ô tô và xe máy chung một cửa soát vé; một nguyên nhân nữa, theo ban điều hành bến, là khách rủ nhau đi đúng 8 giờ sáng ngày đầu. Năm nay cửa soát vé tách làm ba, phao tiêu ở Cái Viềng được dời để hai phà cập cùng lúc.',
    ),
    quote(
      'Năm ngoái tôi bế cháu đứng nắng gần hai tiếng. Rút kinh nghiệm, lần này cả nhà đi chuyến 5 giờ, sang đảo ăn sáng, nghỉ trưa sớm.',
      'Chị Oanh, giáo viên ở quận Lê Chân',
    ),
    p(
      'Ra đảo trước 6 giờ sáng hoặc sau 19 giờ gần như không phải đợi. Xe máy và khách đi bộ có làn riêng, chờ một chuyến là đi được. Giá vé giữ nguyên; vé mua qua điện thoại quét mã ngay tại rào chắn. Xe chở thực phẩm, xăng dầu cho đảo được ưu tiên trong khung 23 giờ đến 4 giờ, xe cứu thương đi bất cứ lúc nào; nhờ vậy ban ngày cả mười hai lượt dành cho khách.',
    ),
    h2('Để xe ở đất liền'),
    ul(
      'Bãi gửi 1.200 chỗ ở khu Đồng Bài, trông cả đêm, thu đúng giá niêm yết.',
      'Xe buýt điện từ bãi gửi ra bến, mười phút một chuyến, từ 5 đến 22 giờ, không thu tiền.',
      'Sang đảo có xe buýt điện về trung tâm thị trấn Cát Bà và bến Bèo.',
    ),
    figure({
      picture: 'cap-treo',
      alt: 'Tranh: Cáp treo băng qua biển, cabin lơ lửng trên mặt nước',
      caption: 'Cáp treo Cát Hải – Phù Long là lựa chọn khác cho khách đi tay không.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      b('Khi có sự cố: '),
      'nếu sương mù hoặc gió trên cấp 6, phà giãn chuyến, thông tin báo trên bảng điện tử ở ngã ba Đình Vũ và đầu cầu Tân Vũ để lái xe quay đầu sớm. Đường dây nóng của bến trực 24 giờ, nối qua tổng đài 1022.',
    ),
  ],
})
