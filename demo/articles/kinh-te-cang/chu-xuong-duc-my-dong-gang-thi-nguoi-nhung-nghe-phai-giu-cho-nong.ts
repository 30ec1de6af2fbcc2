import { article, p, b, h2, quote, figure, infoBox } from '../../write'

export default article({
  slug: 'chu-xuong-duc-my-dong-gang-thi-nguoi-nhung-nghe-phai-giu-cho-nong',
  title: 'Chủ xưởng đúc Mỹ Đồng: “Gang thì nguội, nhưng nghề phải giữ cho nóng”',
  sapo: 'Từ nồi gang, lưỡi cày, làng đúc Mỹ Đồng ở huyện Thủy Nguyên nay làm van và chân vịt cho tàu biển. Ông Thịnh, ba đời giữ lò, nói về chuyện bỏ than và tìm thợ trẻ.',
  section: 'doanh-nghiep',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['di-san-do-thi', 'khoa-hoc-va-cong-nghe'],
  genre: 'interview',
  publishedAt: '2023-08-16T08:50:00+07:00',
  lead: {
    picture: 'duc-dong',
    alt: 'Tranh: Xưởng đúc, thợ rót kim loại nóng đỏ vào khuôn',
    caption: 'Mẻ rót buổi sáng ở một xưởng đúc xã Mỹ Đồng, huyện Thủy Nguyên.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Lò nổi lửa lúc 3 giờ sáng để rót xong trước khi trời nóng. Đến 8 giờ, ông Thịnh, 57 tuổi, mới cởi đôi ủng da, ngồi xuống chiếc ghế sắt do chính ông đúc. Xưởng có hai mươi hai thợ, một năm ra lò chừng 900 tấn gang và đồng hợp kim.',
    ),
    h2('Từ chảo gang đến chân vịt'),
    p(b('Ông bắt đầu nghề từ món hàng gì?')),
    p(
      'Chảo gang. Mười ba tuổi tôi đã đập khuôn cát cho bố, một ngày ba chục cái. Làng này ngày trước nhà nào cũng đúc nồi, lưỡi cày, rồi sau hợp tác xã thì đúc chân máy khâu. Cả làng giống nhau, nên khi nhôm và nhựa về, cả làng đói cùng lúc.',
    ),
    p(b('Xưởng thoát ra bằng cách nào?')),
    p(
      'Năm 2003 một xưởng đóng tàu ở An Hồng mang đến cái van gang bị nứt, hỏi có làm được không. Tôi làm hỏng bốn lần, lần thứ năm họ mới nhận. Bây giờ van, bích, ống xả và chân vịt đồng đường kính dưới hai mét chiếm bảy phần đơn hàng. Một cái chân vịt lãi hơn nghìn cái chảo, nhưng hỏng một cái cũng bằng đổ đi nghìn cái chảo.',
    ),
    quote(
      'Kim loại không biết nể ai. Sai một li trong khuôn là ra biển nó kêu, thuyền trưởng nghe thấy hết.',
      'Ông Thịnh, chủ xưởng đúc ở Mỹ Đồng',
    ),
    h2('Bỏ lò than'),
    p(b('Làng đúc từng bị kêu nhiều vì khói. Ông đã đổi lò chưa?')),
    p(
      'Tôi bỏ lò than năm 2019, vay 2,4 tỷ mua hai lò điện trung tần. Tiền điện một tháng trên 150 triệu, nghe xót. Nhưng mẻ gang đều hơn, phế phẩm từ 12% xuống 5%, tính ra trả được lãi. Cái được lớn nhất là buổi sáng bà con phơi quần áo không phải giũ bụi. Cả cụm làng nghề nay mới chừng một nửa số nhà đổi được; nhà nhỏ không có tài sản thế chấp thì chịu.',
    ),
    figure({
      picture: 'phong-thi-nghiem',
      alt: 'Tranh: Phòng thí nghiệm, người mặc áo trắng xem mẫu bên thiết bị đo',
      caption: 'Mẫu gang được đo thành phần trước khi rót, việc trước kia thợ cả chỉ nhìn màu mà đoán.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(b('Máy móc có thay được con mắt thợ cả không?')),
    p(
      'Thay được một nửa. Máy quang phổ cho tôi biết bao nhiêu phần trăm silic, nhanh và đúng. Còn lúc nào rót, rót nhanh hay chậm, hôm nồm thì sấy khuôn thêm mấy tiếng, cái đó vẫn phải đứng cạnh lò mươi năm. Tôi cho cậu kỹ sư trẻ ghi lại từng mẻ vào máy tính, được ba năm rồi. Sau này tôi nghỉ, con mắt của tôi ít ra còn nằm trong đó.',
    ),
    h2('Người nối lửa'),
    p(b('Thợ trẻ còn muốn vào nghề này?')),
    p(
      'Ít lắm. Vào khu công nghiệp ngồi máy lạnh, tám triệu một tháng, ai chả thích. Tôi trả thợ đúc mười hai triệu, có bảo hiểm, mà vẫn thiếu bốn người. Hè này tôi nhận sáu em trường nghề về thực tập, ba em xin ở lại. Các em không thích cát bụi, nhưng mê phần vẽ khuôn trên máy. Thế thì bắt đầu từ chỗ các em mê.',
    ),
    p(b('Ông muốn thành phố giúp điều gì trước?')),
    p(
      'Một chỗ đo mẫu dùng chung. Gửi mẫu lên Hà Nội mất năm ngày, khách giục thì chết. Nếu trường đại học hay Liên hiệp các hội Khoa học và Kỹ thuật đặt được một phòng ở đây, xưởng nào cũng trả tiền theo lượt, chúng tôi không xin không.',
    ),
    infoBox(
      'Làng đúc Mỹ Đồng',
      p(
        'Nghề có từ đầu thế kỷ 20, nay còn khoảng 80 cơ sở, hơn một nghìn lao động. Sản phẩm chính: chi tiết máy, phụ tùng tàu thủy, nắp hố ga, máy bơm. Cụm công nghiệp làng nghề tách khỏi khu dân cư từ năm 2007.',
      ),
    ),
  ],
})
