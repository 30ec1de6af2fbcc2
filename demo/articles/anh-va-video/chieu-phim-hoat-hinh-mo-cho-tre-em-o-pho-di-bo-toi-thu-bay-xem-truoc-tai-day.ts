import { article, embed, infoBox, p } from '../../write'

export default article({
  slug: 'chieu-phim-hoat-hinh-mo-cho-tre-em-o-pho-di-bo-toi-thu-bay-xem-truoc-tai-day',
  title: 'Chiếu phim hoạt hình mở cho trẻ em ở phố đi bộ tối thứ Bảy, xem trước tại đây',
  sapo: 'Chú thỏ to béo trong phim ngắn “Big Buck Bunny” sẽ lên màn vải căng giữa phố đi bộ tối 21/11; phim có giấy phép mở nên trường học, tổ dân phố đều chiếu được.',
  section: 'video',
  authors: ['hai-yen'],
  source: 'cong-tin',
  topics: ['le-hoi', 'chuyen-doi-so-thanh-pho'],
  genre: 'video',
  publishedAt: '2026-11-20T09:30:00+07:00',
  lead: {
    picture: 'pho-di-bo',
    alt: 'Tranh: phố đi bộ buổi tối dưới dây đèn lồng, gia đình dạo chơi, người đánh đàn và quầy hàng nhỏ.',
    caption: 'Góc phố đi bộ sẽ thành rạp chiếu ngoài trời, khán giả ngồi chiếu và ghế nhựa.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      '19 giờ 30 tối thứ Bảy, một tấm vải trắng rộng sáu mét sẽ được căng ở cuối phố đi bộ. Câu lạc bộ điện ảnh của sinh viên thành phố chiếu bốn phim hoạt hình ngắn cho trẻ em, vào xem tự do. Mở màn là “Big Buck Bunny”, câu chuyện một chú thỏ hiền bị ba con thú nhỏ trêu chọc và cách chú đáp lại.',
    ),
    embed(
      'aqz-KE-bpKQ',
      'Big Buck Bunny',
      'Phim ngắn của Blender Foundation (2008), hơn 10 phút, không lời thoại.',
      'cong-vien',
    ),
    p(
      'Phim do một nhóm họa sĩ làm hoàn toàn bằng phần mềm tự do và phát hành theo giấy phép Creative Commons: ai cũng được chép, chiếu, cắt dựng lại, miễn là ghi tên tác giả. Vì thế câu lạc bộ chọn phim này cho buổi đầu. “Chúng em không có tiền mua bản quyền, mà cũng không muốn chiếu lậu cho trẻ con xem”, Vy, chủ nhiệm câu lạc bộ, nói.',
    ),
    p(
      'Sau phim, các em nhỏ được thử vẽ mười hai hình nối nhau trên mép cuốn sổ, lật nhanh để thấy con thỏ của mình nhảy. Câu lạc bộ chuẩn bị 80 cuốn sổ và rất nhiều bút chì.',
    ),
    infoBox(
      'Nếu gia đình bạn đến xem',
      p(
        'Nên có mặt trước 19 giờ 15, mang theo chiếu và áo khoác vì trời tối se lạnh. Buổi chiếu kết thúc trước 21 giờ; nếu mưa thì lùi sang tối Chủ Nhật 22/11. Trường học, tổ dân phố muốn mượn màn và máy chiếu đăng ký ngay tại chỗ.',
      ),
    ),
  ],
})
