import { article, p, h2, quote, figure, table } from '../../write'

export default article({
  slug: 'lua-xuan-vinh-bao-gat-som-bay-ngay-thoc-huu-co-duoc-gia-gan-gap-doi',
  title: 'Lúa xuân Vĩnh Bảo gặt sớm bảy ngày, thóc hữu cơ được giá gần gấp đôi',
  sapo: 'Máy gặt chạy cả đêm để kịp trước đợt mưa giữa tháng 6, năng suất đạt 71 tạ một héc ta. Những thửa rươi – lúa không phun thuốc bán được 13.500 đồng một ký thóc.',
  section: 'gia-ca',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['nong-nghiep-huu-co', 'khoa-hoc-va-cong-nghe'],
  genre: 'news',
  publishedAt: '2026-06-09T16:40:00+07:00',
  lead: {
    picture: 'gat-lua',
    alt: 'Tranh: Nông dân gặt lúa trên cánh đồng chín vàng',
    caption: 'Gặt lúa xuân trên cánh đồng xã Vĩnh Bảo, đầu tháng 6/2026.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Chín giờ tối, ba chiếc máy gặt đập vẫn bật đèn trên cánh đồng xã Vĩnh Hòa. Bà Thơm trải bạt dọc đường bê tông, vừa hứng thóc vừa nghe đài báo mưa. Vụ này lúa chín sớm bảy ngày vì tháng 4 ấm, và cả vùng Vĩnh Bảo muốn gặt xong trước ngày 12/6.',
    ),
    p(
      'Đến chiều nay, các xã Vĩnh Bảo, Vĩnh Am, Vĩnh Hải, Vĩnh Hòa, Vĩnh Thịnh, Vĩnh Thuận và Nguyễn Bỉnh Khiêm đã gặt gần 6.400 ha, bằng bốn phần năm diện tích. Năng suất bình quân 71 tạ một héc ta, hơn vụ xuân trước 1,5 tạ. Thóc ướt bán tại bờ, không cần phơi, nên nhiều nhà tuốt xong là xong vụ.',
    ),
    h2('Cùng một cánh đồng, ba giá thóc'),
    table(
      'Giá thóc tươi thu mua tại ruộng, ngày 9/6/2026',
      ['Loại', 'Giá (đồng/kg)', 'So với vụ xuân 2025'],
      ['Thóc thuần, gạo thường', '7.200', '+3%'],
      ['Thóc chất lượng cao', '9.300', '+6%'],
      ['Thóc rươi – lúa, hữu cơ', '13.500', '+8%'],
    ),
    p(
      'Thửa rươi – lúa nằm ngoài đê sông Hóa và sông Thái Bình, chỗ nước lợ lên xuống theo triều. Con rươi chỉ sống khi đất không có thuốc sâu, nên người trồng phải chọn: hoặc phun, hoặc có rươi. Cả vùng nay có 230 ha chọn con rươi. Lúa ở đó thưa, được chừng 45 tạ, nhưng cộng tiền rươi cuối năm thì một sào bằng bốn sào trong đồng.',
    ),
    quote(
      'Nhổ cỏ bằng tay gãy cả lưng. Có năm tôi tính quay lại phun. Thằng con can, bảo mẹ phun một lần là mất ba năm mới có rươi lại. Thế là thôi, hai mẹ con cùng nhổ.',
      'Bà Thơm, xã Vĩnh Hòa',
    ),
    h2('Máy bay gieo hạt, sổ ghi bằng ảnh'),
    p(
      'Hợp tác xã ở xã Vĩnh Am dùng máy bay không người lái để sạ và bón, một héc ta mất hai mươi phút, giống giảm từ 60 xuống còn 40 kg. Nhật ký đồng ruộng ghi bằng ảnh chụp trên điện thoại: ngày sạ, ngày tháo nước, ngày gặt. Người mua gạo quét mã trên bao sẽ thấy đúng những tấm ảnh ấy.',
    ),
    figure({
      picture: 'sang-tao-tre',
      alt: 'Tranh: Nhóm bạn trẻ lắp ráp, thử một thiết bị sáng chế',
      caption: 'Nhóm kỹ sư trẻ hỗ trợ hợp tác xã hiệu chỉnh bộ gieo của máy bay trước vụ.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Tiền gặt thuê năm nay 160.000 đồng một sào, cao hơn năm ngoái 10.000 đồng vì dầu tăng. Xã điều máy theo lịch từng xứ đồng, công khai trên nhóm Zalo của thôn, nên không còn cảnh tranh máy lúc nửa đêm. Rơm cũng được mua: máy cuộn trả 15.000 đồng một sào, chở sang trại bò ở Tiên Lãng; khói đốt đồng vì thế gần như vắng hẳn.',
    ),
    h2('Việc sau gặt'),
    p(
      'Nước được giữ lại ruộng ngay để cày vùi gốc rạ, kịp gieo mạ mùa từ ngày 15/6. Ngành nông nghiệp khuyên chừa ít nhất mười ngày cho rạ mục, tránh lúa nghẹt rễ. Với vùng rươi, bà con tháo cống theo con nước rằm và mồng một, rải phân chuồng ủ hoai, rồi chờ đến tháng 10 âm lịch cho vụ quý nhất trong năm.',
    ),
  ],
})
