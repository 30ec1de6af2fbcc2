import { article, gallery, p, quote } from '../../write'

const credit = 'Tranh: Ban Biên tập'

export default article({
  slug: 'hai-muoi-tu-thang-chap-mot-ngay-giap-tet-cua-thanh-pho-qua-tam-buc-tranh',
  title: 'Hai mươi tư tháng Chạp: một ngày giáp Tết của thành phố qua tám bức tranh',
  sapo: 'Từ chuyến tàu sớm chở người về quê đến cây cầu lên đèn lúc nửa đêm, chúng tôi đi một vòng thành phố trong ngày người ta bắt đầu gọi nhau: “Về chưa?”.',
  section: 'phong-su-anh',
  authors: ['minh-duc', 'bich-ngoc'],
  source: 'cong-tin',
  topics: ['tet', 'di-san-do-thi'],
  genre: 'photo',
  publishedAt: '2026-02-12T06:30:00+07:00',
  lead: {
    picture: 'cho-hoa-tet',
    alt: 'Tranh: chợ hoa Tết với hai chậu quất sai quả, cành đào và gia đình ba người dạo xem.',
    caption: 'Chợ hoa ngày 24 tháng Chạp. Quất năm nay sai quả vì cuối thu ít mưa, đào thì nở sớm ba ngày.',
    credit,
  },
  body: [
    p(
      'Ngày 24 tháng Chạp năm nay rơi vào thứ Tư, 11/2. Ông Công ông Táo đã lên trời từ hôm trước, trường học còn hai buổi nữa là nghỉ, công nhân vừa nhận thưởng. Thành phố ở vào cái lúc chưa hẳn Tết mà cũng không còn là ngày thường.',
    ),
    p(
      'Chúng tôi ra khỏi nhà lúc bốn giờ sáng và về khi đã sang ngày mới. Tám bức tranh dưới đây xếp theo đúng thứ tự thời gian.',
    ),
    gallery(
      {
        picture: 'ga-tau',
        alt: 'Tranh: đoàn tàu đỏ trước ga Hải Phòng tường vàng, hành khách kéo va li trên sân ga.',
        caption:
          '5 giờ 50. Chuyến tàu đầu ngày ở ga Hải Phòng. Anh Lộc, thợ hàn, xách về cho mẹ một chiếc ấm điện và nửa cân chè.',
        credit,
      },
      {
        picture: 'cho-que',
        alt: 'Tranh: chợ quê buổi sớm, người gánh rau và người bán gà bên các lán hàng.',
        caption:
          '7 giờ. Phiên chợ cuối năm ở xã Vĩnh Bảo. Lá dong 60.000 đồng một bó năm mươi lá, bằng giá năm ngoái.',
        credit,
      },
      {
        picture: 'pha-bien',
        alt: 'Tranh: chiếc phà chở ô tô vượt biển giữa những đảo đá.',
        caption: '9 giờ 15. Phà ra Cát Bà chở đào, quất, gạo nếp và 41 người con của đảo về ăn Tết sớm.',
        credit,
      },
      {
        picture: 'dinh-lang',
        alt: 'Tranh: ngôi đình mái đỏ bên cây đa và ao sen, người già cùng trẻ nhỏ trước sân.',
        caption:
          '11 giờ. Sân đình quét xong, chỉ còn chờ dựng nêu. Cây tre chọn từ rằm, phải thẳng và còn nguyên ngọn.',
        credit,
      },
      {
        picture: 'tho-dien',
        alt: 'Tranh: thợ điện làm việc trên cột và trên xe nâng màu vàng, hai đồng nghiệp đứng dưới đường.',
        caption:
          '14 giờ 30. Siết lại từng mối nối trước ngày phụ tải tăng. Sau hôm nay, đội không cắt điện đến hết mùng 7.',
        credit,
      },
      {
        picture: 'pho-di-bo',
        alt: 'Tranh: phố đi bộ buổi tối, đèn lồng giăng ngang, người dạo chơi cầm bóng bay.',
        caption:
          '19 giờ 40. Phố đi bộ mở cả ngày thường trong tuần giáp Tết. Hàng ông đồ đông nhất, chữ xin nhiều nhất là “An”.',
        credit,
      },
      {
        picture: 'cong-truong-dem',
        alt: 'Tranh: tốp thợ sửa đường dưới giàn đèn, cạnh xe lu màu vàng.',
        caption:
          '22 giờ. Mét nhựa đường cuối cùng của năm cũ. Sáng mai rào chắn được dọn hết để phố thông thoáng.',
        credit,
      },
      {
        picture: 'cau-rao-dem',
        alt: 'Tranh: cầu dây văng lên đèn ban đêm, vài người đứng ngắm bên lan can.',
        caption: '23 giờ 50. Bên cầu Rào. Một nhà bốn người đứng đợi đèn cầu đổi màu rồi mới chịu về ngủ.',
        credit,
      },
    ),
    quote(
      'Năm nào tôi cũng bảo không sắm gì, rồi năm nào cũng đứng ở chợ hoa đến tối. Mua cành đào là phụ, đi xem người ta mua đào mới là chính.',
      'Bà Thoa, 67 tuổi, phường Hồng Bàng',
    ),
    p(
      'Chợ hoa ven sông mở đến trưa 29 tháng Chạp, ngày cuối năm âm lịch. Những người bán chúng tôi gặp đều dặn một câu giống nhau: đừng đợi đến giờ cuối để mua rẻ, vì sau giờ ấy họ cũng cần về nhà.',
    ),
  ],
})
