import { article, p, h2, ul, b, infoBox } from '../../write'

export default article({
  slug: 'gio-manh-tren-bien-tam-dung-tau-cao-toc-ben-binh-cat-ba-tu-13-gio-24-11',
  title: 'Gió mạnh trên biển, tạm dừng tàu cao tốc Bến Bính – Cát Bà từ 13 giờ 24/11',
  sapo: 'Không khí lạnh tràn về gây gió cấp 6–7, giật cấp 9 trên vịnh Bắc Bộ. Hành khách đã mua vé các chuyến từ trưa nay đến hết ngày 26/11 được hoàn tiền hoặc đổi ngày.',
  section: 'phong-chong-thien-tai',
  authors: ['hai-yen'],
  source: 'cang-vu',
  sourceUrl: 'https://cangvuhaiphong.example/thong-bao/gio-manh-24-11-2026',
  topics: ['mua-bao', 'vinh-lan-ha-cat-ba'],
  genre: 'notice',
  publishedAt: '2026-11-24T06:10:00+07:00',
  urgentUntil: '2026-11-26T18:00:00+07:00',
  lead: {
    picture: 'bao-bien',
    alt: 'Tranh: Biển động mạnh ngoài khơi, cờ đỏ báo hiệu nguy hiểm bay căng trong gió',
    caption: 'Cờ đỏ được kéo lên ở các bến khi gió ngoài khơi vượt ngưỡng an toàn.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Cảng vụ Hàng hải Hải Phòng yêu cầu dừng tàu khách cao tốc tuyến Bến Bính – Cát Bà từ ',
      b('13 giờ thứ Ba 24/11'),
      '. Hai chuyến buổi sáng, lúc 7 giờ và 9 giờ, vẫn chạy. Dự kiến tàu chạy lại từ sáng thứ Sáu 27/11 nếu gió giảm dưới cấp 5.',
    ),
    p(
      'Theo Đài Khí tượng Thủy văn khu vực Đông Bắc, từ trưa nay gió Đông Bắc ở vịnh Bắc Bộ mạnh lên cấp 6–7, giật cấp 9, sóng cao 2–4 m; ven bờ gió cấp 5, giật cấp 7. Đêm nay trời chuyển rét, thấp nhất 14–16 độ.',
    ),
    h2('Đi và về Cát Bà bằng cách nào'),
    ul(
      'Phà Đồng Bài – Cái Viềng vẫn chạy, giãn chuyến 40 phút, có thể dừng khi gió giật trên cấp 7.',
      'Cáp treo Cát Hải – Phù Long dừng từ 12 giờ trưa nay.',
      'Tàu thăm vịnh Lan Hạ và thuyền kayak không được rời bến trong cả ba ngày.',
    ),
    h2('Với tàu cá và lồng bè'),
    p(
      'Tàu cá đang ở phía bắc vĩ tuyến 20 cần vào nơi tránh gió trước 15 giờ. Người trên lồng bè ở Bến Bèo, Cái Bèo rời lên bờ trước 18 giờ, không ở lại ban đêm.',
    ),
    infoBox(
      'Hoàn, đổi vé và gọi khi cần',
      p(
        'Vé được đổi ngày miễn phí hoặc hoàn đủ tiền tại quầy, qua ứng dụng của hãng tàu, chậm nhất hết ngày 30/11. Đường dây nóng thành phố: 1022. Gặp nạn trên biển: gọi 112.',
      ),
    ),
  ],
  corrections: [
    {
      kind: 'update',
      at: '2026-11-24T09:20:00+07:00',
      text: 'Bổ sung giờ dừng của cáp treo Cát Hải – Phù Long: 12 giờ ngày 24/11.',
    },
  ],
})
