import { article, p, h2, ol, quote, figure, infoBox, link } from '../../write'

export default article({
  slug: 'cang-ca-ngoc-hai-bo-so-giay-chu-tau-khai-chuyen-bien-bang-dien-thoai',
  title: 'Cảng cá Ngọc Hải bỏ sổ giấy, chủ tàu khai chuyến biển bằng điện thoại',
  sapo: 'Sau ba tháng thử nghiệm với 64 tàu, mọi tàu cá từ 12 m trở lên cập bến Ngọc Hải đều khai nhật ký điện tử. Mỗi chuyến về, thuyền trưởng đỡ mất một buổi chờ đóng dấu.',
  section: 'thoi-su',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['chuyen-doi-so-thanh-pho', 'bien-do-son'],
  genre: 'news',
  publishedAt: '2026-11-23T16:05:00+07:00',
  lead: {
    picture: 'thuyen-ca',
    alt: 'Tranh: Thuyền cá về bến, ngư dân chuyền những giỏ cá lên bờ',
    caption: 'Tàu về bến Ngọc Hải sau sáu ngày ở ngư trường giữa vịnh Bắc Bộ.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Bốn giờ sáng, tàu của ông Đạm buông neo ở Ngọc Hải, phường Đồ Sơn, với 1,2 tấn cá thu, cá đé và ít mực ống. Trước đây, lúc vợ con gỡ cá thì ông cầm cuốn sổ đã ngấm nước mặn đi tìm người xác nhận, có hôm đến trưa mới xong. Sáng nay, ông đứng ngay đuôi tàu, mở điện thoại, sửa lại một dòng khối lượng rồi gửi.',
    ),
    p(
      'Từ hôm nay, thứ Hai 23/11, ban quản lý cảng không nhận nhật ký giấy với tàu dài từ 12 m trở lên nữa. Toàn thành phố có 412 tàu thuộc diện này, trong đó 158 tàu thường xuyên về Ngọc Hải. Tàu nhỏ hơn vẫn khai giấy đến hết tháng 6/2027.',
    ),
    h2('Khai một lần, dùng ba việc'),
    p(
      'Phần mềm lấy vị trí từ thiết bị giám sát hành trình sẵn có trên tàu, nên ngư dân không phải chép tọa độ. Ngoài khơi mất sóng, mẻ lưới vẫn ghi được và tự gửi khi tàu vào cách bờ chừng 20 hải lý. Một lần khai dùng cho cả ba việc: báo cập cảng, tính sản lượng và cấp giấy xác nhận nguồn gốc cho người mua.',
    ),
    ol(
      'Trước khi rời bến: chọn tên tàu, số thuyền viên, ngày dự kiến về.',
      'Sau mỗi mẻ: chọn loài, ước khối lượng; có thể chụp ảnh thay cho gõ.',
      'Trước khi vào cảng một giờ: bấm báo về; cảng trả lời vị trí neo và giờ cân.',
    ),
    p(
      'Khâu cuối là thứ bà con thích nhất. Biết trước giờ cân, thương lái không phải ngồi đợi từ nửa đêm, cá lên bờ là đi ngay. Chị Mai, mua buôn ở cảng mười lăm năm, nhẩm rằng mỗi tạ cá thu đến chợ sớm hơn hai tiếng bán được thêm 300.000 đồng.',
    ),
    quote(
      'Tôi mắt kém, chữ trên máy bé quá. Nhưng các cháu làm cho nút bấm có hình con cá, sờ hai hôm là quen. Cái sổ cũ thì sóng đánh một trận là nhòe hết.',
      'Ông Đạm, thuyền trưởng, 61 tuổi, tổ dân phố Ngọc Hải',
    ),
    figure({
      picture: 'bien-do-son',
      alt: 'Tranh: Biển Đồ Sơn nhìn từ bờ, những con thuyền nhỏ ngoài xa',
      caption: 'Đồ Sơn đang vào vụ cá Bắc, kéo dài từ tháng 10 đến tháng 3 năm sau.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Vì sao phải làm lúc này'),
    p(
      'Nguồn gốc rõ ràng là điều kiện để hải sản vào được những thị trường khó tính và là một trong các yêu cầu để gỡ cảnh báo “thẻ vàng”. Ba tháng thử nghiệm, cảng đối chiếu 511 chuyến: sai lệch giữa khối lượng khai và khối lượng cân giảm từ 18% xuống 4%. Số chuyến bị trả lại hồ sơ còn bảy.',
    ),
    p(
      'Cái khó còn lại là máy cũ. Khoảng 30 chủ tàu dùng điện thoại không cài được ứng dụng; cảng để sẵn bốn máy dùng chung ở trạm trực và hai thanh niên tình nguyện giúp khai từ 3 đến 8 giờ sáng. Tàu đang ngoài khơi mấy ngày này nên theo dõi ',
      link(
        'thông báo gió mạnh trên biển',
        '/bai-viet/gio-manh-tren-bien-tam-dung-tau-cao-toc-ben-binh-cat-ba-tu-13-gio-24-11',
      ),
      '.',
    ),
    infoBox(
      'Hỗ trợ chủ tàu',
      p(
        'Lớp hướng dẫn miễn phí mở vào 14 giờ thứ Tư và thứ Bảy, tại nhà văn hóa Ngọc Hải, đến hết tháng 12. Mang theo điện thoại và giấy đăng ký tàu.',
      ),
    ),
  ],
})
