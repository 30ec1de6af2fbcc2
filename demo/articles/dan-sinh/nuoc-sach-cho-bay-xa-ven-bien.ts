import { article, figure, h2, infoBox, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'nuoc-sach-cho-bay-xa-ven-bien',
  title: 'Bảy xã cuối nguồn có nước sạch chảy suốt ngày đêm trước mùa khô năm nay',
  sapo: 'Nhà máy nước mở rộng và 61 km đường ống mới giúp hơn chín nghìn hộ không còn phải canh giờ hứng nước ban đêm mỗi khi mặn lấn sâu vào các cửa sông.',
  section: 'dan-sinh',
  authors: ['lan-anh'],
  source: 'cong-tin',
  topics: ['nong-nghiep-huu-co', 'khoa-hoc-va-cong-nghe'],
  genre: 'news',
  publishedAt: '2026-11-23T09:05:00+07:00',
  lead: {
    picture: 'nuoc-sach',
    alt: 'Tranh: nhà máy nước với các bể lắng hình tròn và tháp nước giữa đồng xanh',
    caption: 'Nhà máy nước sau khi mở rộng có thêm hai bể lắng và một hồ chứa nước thô dự phòng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chiếc bể xi măng 4 m³ sau nhà bà Rạng, 59 tuổi, ở xã Hùng Thắng, bốn hôm nay bỏ không. Bà để cạn nước, cọ sạch rêu và tính trồng vào đó mấy gốc mướp. Bao năm qua, từ tháng 11 đến tháng 3, cả nhà chia nhau thức: 1 giờ sáng nước mới lên, chảy chừng hai tiếng, phải hứng đủ dùng cho ngày hôm sau.',
    ),
    p(
      '“Có Tết, giao thừa xong không đi hái lộc mà đi canh vòi nước”, bà kể. Từ ngày 19/11, vòi ở nhà bà chảy đều cả lúc nấu cơm chiều, giờ mà trước đây không ai mong có nước.',
    ),
    keyFigures(
      ['9.240 hộ', 'ở bảy xã cuối nguồn phía nam thành phố'],
      ['61 km', 'đường ống mới và ống thay cho ống gang cũ'],
      ['10 ngày', 'nhà máy tự cấp được nước khi sông bị mặn, trước đây là 2 ngày'],
    ),
    h2('Vì sao cứ mùa khô là thiếu'),
    p(
      'Các xã ven biển nằm cuối đường ống. Mùa khô, nước thượng nguồn về ít, mặn theo thủy triều lên tới điểm lấy nước thô; có đợt nhà máy phải ngừng bơm mười bốn giờ một ngày. Khi bơm lại, áp lực chỉ đủ cho những xã đầu nguồn.',
    ),
    p(
      'Dự án vừa xong giải quyết cả hai đầu. Ở nhà máy, một hồ chứa nước thô rộng 11 ha tích nước ngọt khi triều rút, đủ dùng mười ngày. Ở cuối nguồn, hai trạm tăng áp đặt tại xã Tiên Minh và xã Vĩnh Hải giữ áp lực không dưới 1,2 kg/cm², đủ đưa nước lên bồn của nhà hai tầng. Máy đo độ mặn gửi số liệu về phòng điều khiển năm phút một lần và tự đóng cửa lấy nước khi quá 250 mg/lít.',
    ),
    quote(
      'Trước đây chúng tôi đoán mặn bằng lịch con nước và bằng cái lưỡi. Giờ máy báo trước sáu tiếng, kịp lấy đầy hồ rồi mới đóng cống.',
      'Anh Chỉnh, ca trưởng vận hành nhà máy nước',
    ),
    figure({
      picture: 'cho-que',
      alt: 'Tranh: phiên chợ quê với những gánh rau xanh, người mua kẻ bán',
      caption:
        'Có nước sạch cả ngày, người trồng rau ven biển rửa và đóng gói hàng ngay tại nhà trước khi ra chợ.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Tiền nước và những việc còn lại'),
    p(
      'Giá nước giữ nguyên đến hết năm 2027. Hộ nghèo, cận nghèo được miễn 10 m³ đầu mỗi tháng. Phí lắp đồng hồ mới là 1,35 triệu đồng, trả dần trong sáu tháng không tính lãi; riêng hộ thay ống cũ trước đồng hồ không phải trả tiền.',
    ),
    p(
      'Hai thôn ngoài đê ở xã Hùng Thắng, chừng 130 hộ nuôi trồng thủy sản, chưa có trong đợt này vì đường ống phải đi qua thân đê. Hồ sơ xin phép đã nộp, việc khoan dưới đê chỉ được làm ngoài mùa lũ; nếu kịp, bà con có nước vào tháng 4/2027. Trong lúc chờ, xe bồn chở nước tới hai ngày một chuyến, 20 lít đầu mỗi người không lấy tiền.',
    ),
    infoBox(
      'Tuần đầu có nước mới',
      ul(
        'Xả bỏ nước trong ống nhà 10–15 phút trước khi dùng, vì áp lực cao có thể cuốn cặn cũ.',
        'Kiểm tra van và phao bể: áp lực mạnh hơn làm lộ chỗ rò; hóa đơn tăng bất thường thì khóa van tổng, xem kim đồng hồ có quay không.',
        'Nước có mùi clo nhẹ là bình thường; nước đục quá một ngày, báo số trực in trên hóa đơn để được lấy mẫu miễn phí.',
      ),
    ),
  ],
})
