import { article, figure, h2, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'do-son-thang-muoi-mot-bien-vang-phong-re-va-mot-duong-mon-rop-bong-thong',
  title: 'Đồ Sơn tháng mười một: biển vắng, phòng rẻ và một đường mòn rợp bóng thông',
  sapo: 'Khi những chuyến xe tắm biển cuối cùng đã về, bán đảo Đồ Sơn mở ra một mặt khác cho người thích đi bộ, câu cá và ăn hải sản không phải xếp hàng.',
  section: 'do-son',
  authors: ['bich-ngoc'],
  source: 'cong-tin',
  topics: ['bien-do-son'],
  genre: 'feature',
  publishedAt: '2026-10-31T08:00:00+07:00',
  lead: {
    picture: 'bien-do-son',
    alt: 'Tranh: bãi biển Đồ Sơn với ô đỏ trắng, ghế dài, hàng dừa và ngọn đèn biển.',
    caption: 'Bãi biển Đồ Sơn. Những ngày nắng ấm còn sót lại, vài bộ ô ghế được mang ra cho khách cuối mùa.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Bảy giờ sáng cuối tháng mười, bãi biển dài gần hai cây số chỉ có chín người. Năm người tập dưỡng sinh, hai bố con thả diều, một cụ ông mò ngao và một người bán nước đang gà gật. Ba tháng trước, cũng giờ này, ở đây không còn chỗ trải chiếu.',
    ),
    p(
      'Chị Nết, chủ một nhà nghỉ tám phòng, gọi quãng từ nay đến Tết là “mùa thở”. Phòng nhìn ra biển hè bán 900.000 đồng một đêm, giờ 350.000, thêm bát cháo ngao buổi sáng. Khách ít nhưng ở lâu: mấy người viết sách, một đôi vợ chồng già năm nào cũng xuống đúng tuần này để nghe sóng.',
    ),
    h2('Bốn cây số trên sườn đồi'),
    p(
      'Cái mới của năm nay là con đường mòn nối các khu ven đồi, dài chừng bốn cây số, do phường Đồ Sơn phát quang lại từ tháng 8. Đường không đổ bê tông, chỉ lát đá ở chỗ dốc, cắm 22 cột gỗ ghi khoảng cách. Đi thong thả hết hai giờ, bên trái là rừng thông, bên phải biển hiện ra rồi khuất sau từng khúc ngoặt.',
    ),
    p(
      'Chỗ đáng dừng nhất ở cây số thứ ba, nơi có thể nhìn thấy cả ngọn đèn biển trên đảo Hòn Dấu lẫn những con tàu neo chờ vào luồng. Nên đi buổi sáng, khi nắng chiếu từ biển vào; buổi chiều sườn đồi tối nhanh, quá năm giờ rưỡi là phải bật đèn pin.',
    ),
    figure({
      picture: 'den-bien',
      alt: 'Tranh: ngọn hải đăng trên đảo đá giữa đêm, hai luồng sáng quét ngang mặt biển.',
      caption: 'Những ngày trời quang, đèn biển ngoài khơi nhìn rõ từ cuối đường mòn lúc chập tối.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Ăn gì khi thuyền còn về bến'),
    p(
      'Mùa này ghẹ chắc, bề bề có gạch, cá thu bắt đầu béo. Bến cá họp từ năm giờ sáng, tan trước bảy giờ, người mua lẻ được chào đón vì thương lái ít. Ghẹ ba con một ký giá 380.000 đồng, rẻ hơn tháng 7 chừng một phần tư. Nhà hàng quanh bến nhận chế biến, công 50.000 đồng một món, hỏi giá trước rồi hãy đưa đồ.',
    ),
    quote(
      'Hè thì khách chọn quán, mùa này quán chọn khách. Tôi nói thật, quán nào giờ vẫn mở là quán sống nhờ người quen, nó không dám làm ẩu.',
      'Anh Dũng, người bán hải sản ở bến cá',
    ),
    figure({
      picture: 'thuyen-ca',
      alt: 'Tranh: thuyền cá về bến lúc mặt trời lên, người trên bờ bưng rổ cá.',
      caption: 'Thuyền đánh lộng về bến lúc sáng sớm. Mua tại thuyền nên mang theo túi giữ lạnh.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Những điều nên biết trước khi đi'),
    p(
      'Không phải cái gì cũng mở. Công viên nước nghỉ đến tháng 4, đội cứu hộ trên bãi chỉ trực thứ Bảy và Chủ Nhật, vì thế ngày thường đừng bơi một mình. Gió mùa về thì sóng lớn và lạnh rất nhanh; xem dự báo rồi hãy lên đường mòn, bởi đá ướt rất trơn.',
    ),
    infoBox(
      'Một ngày ở Đồ Sơn mùa vắng',
      ul(
        'Đi: xe buýt từ trung tâm, 30 phút một chuyến, vé 15.000 đồng, chuyến cuối về lúc 18 giờ 30.',
        '6 giờ: bến cá, ăn cháo ngao. 8 giờ: đường mòn. 11 giờ 30: ăn trưa.',
        '14 giờ: đình, đền trong làng chài cũ. 16 giờ: câu cá ở kè, cần thuê 40.000 đồng.',
        'Mang: áo gió, giày đế bám, đèn pin nhỏ, túi đựng rác của mình.',
      ),
    ),
    p(
      'Phường đang thử giữ chân khách bằng các buổi kể chuyện biển tối thứ Bảy ở nhà văn hóa, do những người từng đi biển kể, không thu tiền. Buổi đầu có 12 người nghe. Tuần trước là 41, phải mượn thêm ghế của quán nước bên cạnh.',
    ),
  ],
  related: ['chu-trau-do-son-buoc-vao-nhung-ngay-luyen-cuoi-truoc-hoi-mung-9-thang-tam'],
})
