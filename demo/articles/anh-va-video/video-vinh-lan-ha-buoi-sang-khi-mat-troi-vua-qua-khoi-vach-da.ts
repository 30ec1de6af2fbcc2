import { article, p, ul, video } from '../../write'

export default article({
  slug: 'video-vinh-lan-ha-buoi-sang-khi-mat-troi-vua-qua-khoi-vach-da',
  title: 'Video: Vịnh Lan Hạ buổi sáng, khi mặt trời vừa qua khỏi vách đá',
  sapo: 'Những ngày cuối thu trời khô và lặng gió, nắng sớm đi rất chậm trên mặt vịnh; phim ngắn không lời bình, chỉ có ánh sáng, mặt nước và mấy cánh buồm.',
  section: 'video',
  authors: ['quang-huy'],
  source: 'cong-tin',
  topics: ['vinh-lan-ha-cat-ba'],
  genre: 'video',
  publishedAt: '2026-11-23T11:15:00+07:00',
  lead: {
    picture: 'vinh-lan-ha',
    alt: 'Tranh: mặt trời vàng giữa các đảo đá vôi, nhà bè mái đỏ và thuyền buồm đỏ trên vịnh.',
    caption: 'Vịnh Lan Hạ lúc rạng sáng, nhìn về phía các nhà bè.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    video(
      'vinh-lan-ha-buoi-sang',
      'Vịnh Lan Hạ buổi sáng',
      'Phim ngắn của Ban Biên tập, ghi trong tuần thứ ba của tháng 11.',
      'Phim: Ban Biên tập',
      'thuyen-ca',
    ),
    p(
      'Tháng 11 là lúc vịnh Lan Hạ yên nhất trong năm. Bão đã hết, khách đã thưa, mưa phùn chưa tới. Sáu giờ kém năm, phía đông sáng lên một vệt mỏng; hai mươi phút sau, nắng mới trườn qua khỏi vách đá và chạm xuống nước.',
    ),
    p(
      'Chúng tôi đặt máy trên mũi một chiếc thuyền gỗ thả neo, nhờ anh Sự, người nuôi hàu, chọn chỗ. Anh dậy từ bốn giờ, kiểm tra dây neo của mười hai ô bè rồi mới chở khách. “Các anh quay nhanh lên, bảy giờ là hết đẹp, chỉ còn chói mắt thôi”, anh giục.',
    ),
    p('Muốn tự mình nhìn thấy cảnh trong phim, bạn đọc có thể đi theo mấy lời dặn của anh:'),
    ul(
      'Ngủ lại Cát Bà từ đêm trước, thuyền rời bến Bèo lúc 5 giờ 15.',
      'Chọn ngày dự báo gió dưới cấp 4; có sương nhẹ thì càng đẹp.',
      'Mặc áo ấm: mặt nước lúc ấy lạnh hơn trong phố 3–4 độ.',
      'Nhờ chủ thuyền tắt máy khi nắng lên, ít nhất mười phút.',
    ),
    p(
      'Anh Sự có một yêu cầu nữa, không dành cho người quay phim mà cho mọi khách: mang về bờ tất cả những gì đã mang ra. Sáng hôm ấy, trong lúc chờ mặt trời, anh vớt được bốn chai nhựa và một chiếc dép trẻ con.',
    ),
  ],
  related: [
    'di-xem-vooc-cat-ba-tu-khoang-cach-ba-tram-met-va-vi-sao-khong-nen-gan-hon',
    'do-son-thang-muoi-mot-bien-vang-phong-re-va-mot-duong-mon-rop-bong-thong',
  ],
})
