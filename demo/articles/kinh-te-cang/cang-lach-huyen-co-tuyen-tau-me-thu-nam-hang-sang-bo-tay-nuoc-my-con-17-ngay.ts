import { article, p, h2, ul, b, link, quote, figure, table, keyFigures } from '../../write'

export default article({
  slug: 'cang-lach-huyen-co-tuyen-tau-me-thu-nam-hang-sang-bo-tay-nuoc-my-con-17-ngay',
  title: 'Cảng Lạch Huyện có tuyến tàu mẹ thứ năm, hàng sang bờ Tây nước Mỹ còn 17 ngày',
  sapo: 'Con tàu sức chở 13.800 TEU vào bến số 6 sáng nay, mở tuyến chạy thẳng Hải Phòng – Long Beach mỗi tuần một chuyến. Chủ hàng miền Bắc bớt được tám ngày và một lần chuyển tải.',
  section: 'cang-bien',
  authors: ['minh-duc', 'lan-anh'],
  source: 'cong-tin',
  topics: ['cang-lach-huyen', 'giao-thong-xanh', 'chuyen-doi-so-thanh-pho'],
  genre: 'news',
  publishedAt: '2026-11-24T08:30:00+07:00',
  lead: {
    picture: 'cang-container',
    alt: 'Tranh: Tàu container lớn cập cảng lúc bình minh, cẩu bờ vươn ra đón những container đầu tiên',
    caption: 'Chuyến đầu của tuyến Hải Phòng – Long Beach vào bến số 6, cảng Lạch Huyện, sáng 24/11.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Gần 5 giờ sáng, khi đèn phao hai bên luồng còn sáng, bốn tàu lai đẩy con tàu dài 366 m áp sát bến số 6 cảng Lạch Huyện, đặc khu Cát Hải. Hai giờ sau, năm cẩu bờ đã nhấc lên những container đầu tiên: hạt nhựa, sợi và linh kiện cho các nhà máy ở Hải Phòng, Bắc Ninh, Hưng Yên. Chiều về, tàu nhận 2.600 teu đồ gỗ, lốp xe, máy in và rau quả đông lạnh.',
    ),
    keyFigures(
      ['13.800 TEU', 'sức chở của con tàu mở tuyến'],
      ['17 ngày', 'từ Lạch Huyện đến Long Beach'],
      ['5 tuyến', 'tàu mẹ đi thẳng mỗi tuần'],
      ['26 giờ', 'tàu nằm bến theo lịch, từ tuần sau'],
    ),
    p(
      'Theo Cảng vụ Hàng hải Hải Phòng, tàu của tuyến mới vào luồng rạng sáng thứ Ba hằng tuần. Như vậy, từ tuần này cảng có năm tuyến đi thẳng sang châu Mỹ và châu Âu, trong khi cuối năm 2022 mới có hai. Đây cũng là tuyến nhanh nhất trong ba tuyến sang bờ Tây nước Mỹ.',
    ),
    table(
      'Các tuyến tàu mẹ đi thẳng từ cảng Lạch Huyện, tháng 11/2026',
      ['Cảng đến', 'Ngày tàu vào', 'Số ngày đi biển'],
      ['Long Beach (bờ Tây nước Mỹ)', 'Thứ Ba', '17'],
      ['Oakland (bờ Tây nước Mỹ)', 'Thứ Năm', '19'],
      ['Los Angeles (bờ Tây nước Mỹ)', 'Chủ Nhật', '20'],
      ['New York (bờ Đông nước Mỹ)', 'Thứ Sáu', '32'],
      ['Rotterdam (Bắc Âu)', 'Thứ Hai', '34'],
    ),
    h2('Bớt tám ngày là bớt một lần lo'),
    p(
      'Trước đây, lô hàng lỡ chuyến thẳng phải xuống tàu nhỏ, sang Singapore hoặc Hồng Kông rồi nằm bãi chờ tàu lớn. Cả hành trình mất chừng 25 ngày, gặp lúc cảng bạn ùn ứ thì hơn một tháng. Bỏ được chặng ấy, chủ hàng tiết kiệm khoảng 180 USD phí bốc dỡ cho một container 40 feet và, điều họ quý hơn, hẹn được ngày giao.',
    ),
    quote(
      'Khách Mỹ phạt chậm hàng theo tuần. Vụ hè vừa rồi tôi lỡ một chuyến, mất luôn phần lãi của ba container bàn ghế. Giờ một tuần có ba chuyến sang bờ Tây, lỡ thứ Ba thì còn thứ Năm.',
      'Chị Thảo, phụ trách xuất khẩu một xưởng gỗ ở phường Nam Đồng',
    ),
    p(
      'Với người trồng rau ở Gia Lộc, Tứ Kỳ, con số 17 ngày còn có nghĩa khác. Súp lơ, cà rốt cấp đông vốn đi được xa, nhưng mỗi ngày cắm điện lạnh trên tàu đều tính tiền. Một hợp tác xã ở xã Gia Phúc gửi bốn container trên chuyến đầu và đã giữ chỗ cho sáu chuyến kế tiếp, kéo đến giữa tháng 1.',
    ),
    h2('Cổng không giấy, xe không nổ máy chờ'),
    p(
      'Bến số 6 là nơi đầu tiên của cảng chạy cổng tự động cả hai chiều. Máy ảnh đọc số xe, số container; tài xế chỉ đưa mã trên điện thoại. Một lượt qua cổng còn 35 giây, so với gần bốn phút khi còn đóng dấu phiếu. Trong bãi, 48 đầu kéo chạy điện thay cho xe dầu; tàu mẹ nằm bến được cấp điện từ bờ nên tắt hẳn máy phụ.',
    ),
    figure(
      {
        picture: 'bai-container-dem',
        alt: 'Tranh: Bãi container ban đêm, những hàng container xếp cao dưới ánh đèn pha',
        caption:
          'Hàng cho chuyến mở tuyến được gom về bãi từ tối Chủ Nhật, sớm hơn thường lệ một ngày để tránh gió lớn.',
        credit: 'Tranh: Ban Biên tập',
      },
      'wide',
    ),
    h2('Chỗ nghẽn nằm trên bờ'),
    p(
      'Năng lực dưới nước tăng nhanh hơn đường trên cạn. Từ 15 đến 19 giờ, trục Tân Vũ – Lạch Huyện vẫn là nỗi ngại của cánh tài xế. Anh Quyết, lái đầu kéo ở phường Đông Hải, kể hôm thứ Sáu anh nhích qua 5 km cầu hết 40 phút: “Cổng cảng nhanh thật, nhưng phải tới được cổng đã”.',
    ),
    p(
      'Đại diện Sở Xây dựng cho biết cầu Tân Vũ – Lạch Huyện 2 đang thi công phần dưới. Trong lúc chờ, cảng đặt lịch xe theo khung hai giờ: xe đến đúng khung được đi làn riêng, xe đến ngoài khung xếp hàng sau. Sau ba tuần chạy thử, số xe dồn vào buổi chiều đã giảm gần một phần ba.',
    ),
    h2('Những việc ngay sau chuyến đầu'),
    ul(
      'Từ 1/12: đặt lịch xe theo khung giờ áp dụng cho mọi bến ở Lạch Huyện.',
      'Giữa tháng 12: thêm 30 trạm sạc cho đầu kéo điện ở bãi sau bến.',
      'Quý I/2027: nghiệm thu đoạn nạo vét, giữ luồng sâu 14 m để tàu đầy tải không phải chờ nước lớn.',
    ),
    p(
      b('Lưu ý: '),
      'gió Đông Bắc mạnh dần từ trưa nay. Tàu mở tuyến vì thế rút ngắn thời gian làm hàng, dự kiến rời bến trước 22 giờ; xe gom hàng chuyến này vào cổng chậm nhất 18 giờ. Người đi Cát Bà xem thêm ',
      link(
        'thông báo tạm dừng tàu cao tốc',
        '/bai-viet/gio-manh-tren-bien-tam-dung-tau-cao-toc-ben-binh-cat-ba-tu-13-gio-24-11',
      ),
      '.',
    ),
  ],
  related: [
    'dem-cuoi-nam-o-bai-container-moi-chuyen-xe-la-mot-bua-tet',
    'nao-vet-luong-lach-huyen-tau-thuyen-giam-toc-do-tu-15-12-den-het-31-1-2026',
    'gio-manh-tren-bien-tam-dung-tau-cao-toc-ben-binh-cat-ba-tu-13-gio-24-11',
  ],
})
