import { article, p, h2, quote, figure, i } from '../../write'

export default article({
  slug: 'dem-cuoi-nam-o-bai-container-moi-chuyen-xe-la-mot-bua-tet',
  title: 'Đêm cuối năm ở bãi container, mỗi chuyến xe là một bữa Tết',
  sapo: 'Một giờ sáng ở Đình Vũ, nhiệt độ 11 độ, cẩu vẫn quay và xe vẫn nối đuôi. Người làm ca đêm nói về đơn hàng thưa đi, về tiền công và chuyến về quê.',
  section: 'cang-bien',
  authors: ['quang-huy'],
  source: 'cong-tin',
  topics: ['cang-lach-huyen', 'tet'],
  genre: 'feature',
  publishedAt: '2022-12-27T07:45:00+07:00',
  lead: {
    picture: 'bai-container-dem',
    alt: 'Tranh: Bãi container trong đêm, đèn pha rọi xuống những hàng container nhiều màu',
    caption: 'Bãi container ở bán đảo Đình Vũ, quận Hải An, trong ca đêm cuối tháng 12/2022.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Anh Toản pha gói cà phê thứ ba trong cốc nhựa, kẹp giữa hai đùi cho ấm. Từ cabin cẩu khung cao 25 m, anh nhìn xuống một hàng đèn xe kéo dài tới tận ngã ba Đình Vũ, quận Hải An. “Nhìn thế thôi, năm nay còn thưa”, anh nói qua bộ đàm. Tháng 12 năm ngoái, ca đêm của anh nhấc 190 container; đêm nay đến một giờ sáng mới được 84.',
    ),
    p(
      'Cuối năm 2022, nhiều nhà máy may mặc, da giày, đồ gỗ ở phía bắc hết đơn sớm. Hàng nhập nguyên liệu giảm trước, hàng xuất giảm theo. Bù lại, container lạnh chở thực phẩm về ăn Tết tăng hơn mọi năm, nên bãi vẫn sáng đèn cả đêm, chỉ khác là ổ cắm lạnh kín chỗ còn góc xếp vỏ rỗng cứ cao dần.',
    ),
    h2('Đồng hồ trong buồng lái'),
    p(
      'Ở làn chờ, chị Lương ngồi một mình trong chiếc đầu kéo đời 2012. Cả bãi có lẽ chỉ ba, bốn người phụ nữ lái xe loại này. Chị nhận lương theo chuyến: một chuyến Đình Vũ đi Tràng Duệ được 180.000 đồng, đêm nào suôn sẻ đi được ba chuyến. Đêm nay xe chờ hai tiếng ở cổng vì lỗi số niêm phong, coi như mất một chuyến.',
    ),
    quote(
      'Tôi tính bằng bánh chưng. Một chuyến là năm cái bánh. Từ giờ đến hăm bảy tháng Chạp chạy được bốn mươi chuyến thì đủ Tết cho hai bên nội ngoại.',
      'Chị Lương, lái xe đầu kéo, phường Đông Hải 2, quận Hải An',
    ),
    p(
      'Chị giữ một cuốn vở kẻ ô, ghi ngày, số container, giờ vào, giờ ra. Lật lại, tháng 10 có 61 dòng, tháng 11 còn 44. Chị không than. Chị bảo nhiều bạn lái phải trả xe cho chủ, mình còn việc là may.',
    ),
    h2('Bữa cơm lúc ba giờ'),
    p(
      'Ba giờ kém, nhà ăn của bãi mở vòi hơi. Cơm nóng, cá kho, canh rau cải, suất 30.000 đồng do công đoàn bù một nửa. Công nhân buộc dây, nhân viên kiểm đếm, lái cẩu ngồi lẫn vào nhau. Câu chuyện quanh bàn là thưởng: có nơi nói tháng rưỡi lương, có nơi chưa nói gì. Một cậu kiểm đếm tên Phong, hai mươi ba tuổi, khoe đã mua được vé xe về Nghệ An ngày 26 tháng Chạp, rẻ hơn năm ngoái một trăm nghìn vì đặt từ tháng 10.',
    ),
    figure({
      picture: 'cang-container',
      alt: 'Tranh: Tàu container cập cảng trong ánh bình minh',
      caption: 'Sáu giờ sáng, tàu đổi ca cùng người: một chiếc vừa rời, chiếc khác đã ở phao số 0.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Người ở bãi cũng nói nhiều về Lạch Huyện. Hai bến nước sâu ngoài đó đón tàu lớn chạy thẳng sang Mỹ, kéo hàng ra phía biển; thêm bốn bến nữa đang xây. Có người lo Đình Vũ vắng dần. Anh Toản nghĩ khác: tàu càng lớn thì càng cần bãi phía sau để gom hàng, và người biết việc thì ở đâu cũng có chỗ đứng.',
    ),
    p(
      'Năm giờ rưỡi, trời hửng phía cửa Nam Triệu. Anh Toản hạ cần, ký sổ: 141 container. Anh xuống cầu thang sắt, đếm theo thói quen đủ 112 bậc. Ở cổng, chị Lương vừa được gọi số. Chị nháy đèn hai cái thay lời chào, cuốn vở để mở trên ghế phụ, trang mới ghi sẵn ',
      i('27/12'),
      '.',
    ),
  ],
})
