import { article, h2, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'vo-cheo-dien-toi-thu-bay-kin-ghe-nha-hat-lon-nho-gia-ve-bang-hai-bat-pho',
  title: 'Vở chèo diễn tối thứ Bảy kín ghế Nhà hát lớn nhờ giá vé bằng hai bát phở',
  sapo: 'Sau sáu tuần thử bán vé 90.000 đồng, giảm nửa giá cho học sinh, sinh viên, đêm diễn tối 21/11 không còn ghế trống; lịch tháng 12 sẽ thêm hai suất chiều Chủ Nhật.',
  section: 'san-khau',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['di-san-do-thi'],
  genre: 'news',
  publishedAt: '2026-11-22T08:15:00+07:00',
  lead: {
    picture: 'nha-hat-lon',
    alt: 'Tranh: mặt tiền Nhà hát lớn với những ô cửa vòm, đồng hồ trên nóc và hai cây phượng hai bên.',
    caption: 'Nhà hát lớn, nơi các đêm chèo, cải lương và kịch nói trở lại đều đặn từ giữa tháng 10.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      '19 giờ 40 tối 21/11, cô soát vé ở cửa chính nhà hát phải nói câu đã lâu không dùng: “Hết chỗ rồi ạ”. Bên trong, gần bốn trăm ghế từ tầng trệt lên ban công kín người xem vở chèo cổ diễn lại theo bản của những năm 1960. Hai mươi mấy khán giả đến muộn được mời đứng ở hành lang, không ai bỏ về.',
    ),
    p(
      'Đây là tuần thứ sáu của chương trình “Tối thứ Bảy ở nhà hát”, do ba đoàn chèo, cải lương và kịch nói của thành phố thay nhau diễn. Giá vé để một mức 90.000 đồng, học sinh và sinh viên trả một nửa. Người tổ chức gọi đùa đó là giá “hai bát phở”, đủ rẻ để cả nhà cùng đi, đủ cao để người xem không coi là vé cho.',
    ),
    h2('Vé mời ít đi, người xem nhiều lên'),
    p(
      'Trước đây phần lớn các đêm diễn dùng giấy mời. Ghế phát hết mà phòng vẫn trống một phần ba, vì người có giấy không đến, còn người muốn xem không biết xin ở đâu. Sáu tuần nay số giấy mời bị rút xuống dưới 20 tờ mỗi đêm. Tuần đầu bán được 130 vé, tuần thứ tư 290, đến tối qua thì hết từ trưa.',
    ),
    p(
      'Gần một nửa số vé là của người dưới 25 tuổi. Hoài, sinh viên năm thứ hai, đi cùng bốn bạn chung phòng trọ. “Em tưởng chèo là phải già mới hiểu. Đến đoạn thầy bói với bà đốp chát nhau thì cả hàng em cười chảy nước mắt. Về phòng bọn em còn nhại lại câu hát”, Hoài kể ở bậc thềm sau khi màn hạ.',
    ),
    quote(
      'Tôi diễn vai hề này ba mươi hai năm. Có đêm cả rạp mười bảy người, mà tám người là bà con nhà mình. Tối nay nghe tiếng cười từ ban công dội xuống, tôi suýt quên lời.',
      'Nghệ sĩ Bảo, đoàn chèo thành phố',
    ),
    h2('Mười phút trước giờ mở màn'),
    p(
      'Một thay đổi nhỏ được khán giả khen nhiều: mười phút trước giờ diễn, một nghệ sĩ bước ra trước màn kể tóm tắt tích trò, giải nghĩa vài chữ cổ và chỉ cho người xem biết tiếng trống chầu đang khen hay chê. Tờ chương trình in cả lời bốn câu hát chính để ai muốn hát theo thì hát.',
    ),
    p(
      'Nhà hát cũng mở cửa từ 18 giờ để người đến sớm được vào xem gian tiền sảnh và trần vẽ của công trình hơn một trăm tuổi. Nhiều gia đình coi đó là phần thưởng thêm: trẻ con đếm xem có bao nhiêu chùm hoa trên trần, người lớn tìm lại chỗ mình từng ngồi thuở bé.',
    ),
    p(
      'Tiền vé chưa bù đủ chi phí. Một đêm bán hết thu khoảng 27 triệu đồng, vừa đủ thù lao cho nghệ sĩ; điện nước và sửa chữa vẫn do ngân sách lo. Đại diện ban tổ chức nói mục tiêu sáu tháng đầu không phải lãi mà là thói quen: để người thành phố nhớ rằng tối thứ Bảy nhà hát có đèn.',
    ),
    infoBox(
      'Lịch tháng 12/2026',
      ul(
        'Thứ Bảy 5/12, 20 giờ: cải lương. Thứ Bảy 12/12, 20 giờ: kịch nói.',
        'Chủ Nhật 13/12 và 20/12, 15 giờ: chèo trích đoạn cho gia đình có trẻ nhỏ.',
        'Thứ Bảy 19/12, 20 giờ: chèo. Thứ Bảy 26/12, 20 giờ: đêm nhạc cuối năm.',
        'Vé bán tại quầy nhà hát từ 9 giờ đến 19 giờ hằng ngày, giữ ba hàng ghế cuối để bán ngay trong buổi tối diễn.',
      ),
    ),
  ],
  related: ['chu-teu-nhan-hoa-chao-mua-he-hon-mot-nghin-tre-em-ngoi-kin-bo-ao-xem-roi-nuoc'],
})
