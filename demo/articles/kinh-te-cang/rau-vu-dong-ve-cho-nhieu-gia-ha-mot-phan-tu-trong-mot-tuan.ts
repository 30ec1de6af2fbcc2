import { article, p, h2, quote, figure, table, b } from '../../write'

export default article({
  slug: 'rau-vu-dong-ve-cho-nhieu-gia-ha-mot-phan-tu-trong-mot-tuan',
  title: 'Rau vụ đông về chợ nhiều, giá hạ một phần tư trong một tuần',
  sapo: 'Bắp cải, su hào, cà chua từ Gia Lộc, Tiên Lãng đồng loạt vào lứa, người mua dễ thở còn người trồng bắt đầu lo. Trứng và thịt lợn vẫn đứng giá.',
  section: 'gia-ca',
  authors: ['bich-ngoc'],
  source: 'cong-tin',
  topics: ['nong-nghiep-huu-co', 'tet'],
  genre: 'news',
  publishedAt: '2026-11-23T09:30:00+07:00',
  lead: {
    picture: 'cho-que',
    alt: 'Tranh: Chợ quê buổi sớm, người gánh rau đi giữa những sạp hàng',
    caption: 'Rau vụ đông từ các xã phía nam thành phố về chợ từ 3 giờ sáng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Sáng thứ Hai ở chợ An Dương, chị Hợi xếp su hào thành từng chục, buộc lạt, treo tấm bìa ghi “5.000 hai củ”. Thứ Hai tuần trước, cũng chỗ ấy, một củ đã 3.500 đồng. Nắng khô suốt từ đầu tháng làm rau lớn nhanh, ba vùng trồng chính cùng cắt một lúc, và giá đi xuống.',
    ),
    h2('Giá bán lẻ sáng 23/11'),
    table(
      'Giá trung bình tại chợ An Dương, chợ Sắt, chợ Đồ Sơn và chợ Phú Yên (đồng)',
      ['Mặt hàng', 'Tuần trước', 'Sáng 23/11', 'Thay đổi'],
      ['Bắp cải, 1 kg', '14.000', '10.000', '−29%'],
      ['Su hào, 1 củ', '3.500', '2.500', '−29%'],
      ['Cà chua, 1 kg', '24.000', '18.000', '−25%'],
      ['Rau cải ngọt, 1 mớ', '8.000', '6.000', '−25%'],
      ['Trứng gà, 10 quả', '33.000', '33.000', '0%'],
      ['Thịt ba chỉ, 1 kg', '138.000', '138.000', '0%'],
      ['Cá trắm, 1 kg', '72.000', '75.000', '+4%'],
    ),
    p(
      'Một gia đình bốn người mua rau cả tuần hết chừng 160.000 đồng, nhẹ hơn tuần trước 45.000. Cá nhích lên vì nghe tin gió mạnh, nhiều thuyền nhỏ đã nằm bờ, người mua quay sang cá ao.',
    ),
    h2('Ruộng xa, ruộng gần'),
    p(
      'Ở xã Gia Phúc, thương lái trả bắp cải tại ruộng 4.500 đồng một ký. Trừ giống, phân và công, người trồng còn lãi khoảng một nghìn. Nếu xuống dưới 3.500, nhiều nhà sẽ để cải già cho trâu bò, như tháng 1 năm ngoái. Ông Tặng, trồng tám sào, đã hoãn lứa gieo thứ hai để dành đất cho xà lách và cần tây bán Tết.',
    ),
    quote(
      'Rẻ thì bán được nhiều, tay mỏi mà tiền không hơn. Tôi chỉ mong đừng rẻ quá, người ta bỏ ruộng là qua Tết mình lại phải mua rau xa.',
      'Chị Hợi, tiểu thương chợ An Dương, hai mươi năm bán rau',
    ),
    figure({
      picture: 'vuon-rau-an-toan',
      alt: 'Tranh: Vườn rau an toàn, người trồng chăm những luống xanh thẳng hàng',
      caption: 'Ruộng rau hữu cơ ký hợp đồng cả vụ nên giá ít lên xuống theo ngày.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Chỗ ít lo nhất là những hợp tác xã ký trước. Nhóm hữu cơ ở xã Tiên Lãng bán cho mười hai bếp ăn trường học với giá cố định đến tháng 2: cà chua 21.000 đồng, cải 16.000 đồng một ký. Cao hơn chợ lúc này, thấp hơn chợ lúc khan. Bù lại, mỗi xe hàng phải có sổ ghi ngày bón và một mẫu kiểm nhanh dư lượng.',
    ),
    h2('Từ giờ đến Tết'),
    p(
      'Đại diện ngành công thương dự tính nguồn rau vụ đông của thành phố khoảng 620.000 tấn, thừa cho nhu cầu tại chỗ, gần một nửa đi Hà Nội, Quảng Ninh và xuất khẩu. Giá rau có thể thấp đến giữa tháng 12, nhích dần khi lạnh sâu. Thịt lợn ít biến động đến hết tháng 11; người làm giò, nem cho Tết Đinh Mùi thường gom hàng từ cuối tháng 12.',
    ),
    p(
      b('Mách nhỏ: '),
      'rau sau đợt gió mạnh tuần này dễ giập lá. Mua bắp cải còn lá già bọc ngoài, để nguyên nơi thoáng, giữ được mười ngày không cần tủ lạnh.',
    ),
  ],
})
