import { article, gallery, p, quote } from '../../write'

const credit = 'Tranh: Ban Biên tập'

export default article({
  slug: 'duong-di-cua-to-bao-giay-sang-21-6-tu-chuyen-xe-dem-den-phong-doc',
  title: 'Đường đi của tờ báo giấy sáng 21/6, từ chuyến xe đêm đến phòng đọc',
  sapo: 'Đúng ngày báo chí cách mạng Việt Nam tròn một trăm tuổi, chúng tôi đi theo một bó báo qua tay những người mỗi sáng vẫn mang nó đến với bạn đọc thành phố.',
  section: 'phong-su-anh',
  authors: ['lan-anh'],
  source: 'cong-tin',
  topics: ['di-san-do-thi'],
  genre: 'photo',
  publishedAt: '2025-06-21T10:45:00+07:00',
  lead: {
    picture: 'sap-bao',
    alt: 'Tranh: sạp báo mái sọc đỏ trắng dưới tán phượng, bà chủ sạp, một ông khách ngồi đọc và một người dắt xe đạp đứng mua.',
    caption: 'Sạp báo của bà Phấn mở từ 5 giờ 30. Hai mươi năm trước bà bán 600 tờ một ngày, nay còn 70.',
    credit,
  },
  body: [
    p(
      'Bó báo nặng mười bốn ký, buộc dây nhựa xanh, còn ấm. Nó rời nhà in lúc quá nửa đêm 20/6 và đến chín giờ sáng hôm sau thì tờ cuối cùng đã có người giở ra. Sáng nay trang nhất tờ nào cũng có con số 100.',
    ),
    p(
      'Số sạp báo trong nội thành, theo những người bán hàng tự đếm, giờ không quá mười hai. Nhưng bó báo vẫn đi đủ chặng.',
    ),
    gallery(
      {
        picture: 'cong-truong-dem',
        alt: 'Tranh: tốp thợ sửa đường ban đêm dưới giàn đèn chiếu sáng.',
        caption:
          '2 giờ. Xe báo đi qua đoạn đường đang sửa. Thợ ca đêm thường xin một tờ, đọc lúc nghỉ uống nước.',
        credit,
      },
      {
        picture: 'ga-tau',
        alt: 'Tranh: ga Hải Phòng tường vàng có đồng hồ, đoàn tàu đỏ đỗ bên sân ga.',
        caption: '4 giờ 40. Một bó nhỏ được gửi lại ga cho các quầy hàng và hành khách chuyến tàu sớm.',
        credit,
      },
      {
        picture: 'song-tam-bac',
        alt: 'Tranh: bờ sông Tam Bạc mùa phượng đỏ, người đội nón đứng cạnh chiếc xe đạp.',
        caption: '5 giờ 20. Bên sông Tam Bạc, bà Bưởi đạp xe bỏ báo cho 38 nhà. Bà thuộc nhà nào đọc tờ nào.',
        credit,
      },
      {
        picture: 'xe-buyt-dien',
        alt: 'Tranh: xe buýt đỗ dưới hàng phượng đỏ, hành khách ngồi bên cửa sổ.',
        caption: '6 giờ 30. Trên xe buýt, một hành khách gấp tờ báo làm tư để đọc trang thể thao.',
        credit,
      },
      {
        picture: 'banh-da-cua',
        alt: 'Tranh: bát bánh đa cua, đĩa rau sống và đôi đũa trên bàn trải khăn đỏ.',
        caption:
          '7 giờ. Quán bánh đa cua có lệ để sẵn hai tờ báo ở bàn gần cửa, ai đọc xong để lại cho người sau.',
        credit,
      },
      {
        picture: 'pha-bien',
        alt: 'Tranh: chiếc phà chở xe chạy ra phía đảo đá vôi.',
        caption:
          '7 giờ 45. Mười lăm tờ theo phà ra huyện Cát Hải. Ngày biển động, bạn đọc trên đảo đọc báo hôm qua.',
        credit,
      },
      {
        picture: 'thu-vien',
        alt: 'Tranh: phòng đọc thư viện với những giá sách cao, người lớn và trẻ em ngồi đọc.',
        caption: '9 giờ. Thư viện xếp báo mới lên giá. Số của hôm nay sẽ được đóng tập, cất vào kho lưu trữ.',
        credit,
      },
    ),
    quote(
      'Có ông khách ngày nào cũng ra mua, hỏi thì bảo tin trong điện thoại đọc hết rồi. Ông mua để có cớ đi bộ và nói chuyện với tôi.',
      'Bà Phấn, 74 tuổi, chủ sạp báo ở quận Hồng Bàng',
    ),
    p(
      'Mười giờ, bà Phấn bán được 112 tờ, nhiều nhất từ đầu năm: nhiều người mua về giữ làm kỷ niệm. Bà cũng để dành một bộ, gói trong túi bóng kính, cho đứa cháu sinh hôm kia.',
    ),
  ],
})
