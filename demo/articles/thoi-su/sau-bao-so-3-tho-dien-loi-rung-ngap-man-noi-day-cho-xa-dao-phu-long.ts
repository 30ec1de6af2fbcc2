import { article, p, h2, quote, figure, infoBox, ul } from '../../write'

export default article({
  slug: 'sau-bao-so-3-tho-dien-loi-rung-ngap-man-noi-day-cho-xa-dao-phu-long',
  title: 'Sau bão số 3, thợ điện lội rừng ngập mặn nối dây cho xã đảo Phù Long',
  sapo: 'Năm ngày sau bão, đội mười bốn người thay chân dựng lại 31 cột giữa bùn lầy để 700 hộ dân có điện trở lại. Chặng cuối chỉ đi được bằng thuyền nan và sức vai.',
  section: 'phong-chong-thien-tai',
  authors: ['trung-kien'],
  source: 'cong-tin',
  topics: ['mua-bao', 'vinh-lan-ha-cat-ba'],
  genre: 'feature',
  publishedAt: '2024-09-12T17:20:00+07:00',
  lead: {
    picture: 'tho-dien',
    alt: 'Tranh: Thợ điện đeo dây an toàn làm việc trên cột điện',
    caption: 'Thợ điện kéo lại đường dây qua bãi sú vẹt ở xã Phù Long, huyện Cát Hải, chiều 12/9.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Thủy triều quyết định giờ làm việc. Nước ròng lúc 9 giờ sáng, cả đội có chừng năm tiếng để dựng cột trước khi bãi sú ngập lại đến ngực. Anh Vững, đội trưởng, gọi đó là “ca của con nước”: ăn sáng lúc 4 giờ, lên thuyền lúc 5 giờ, ngồi trên đống xà sứ chờ bùn lộ ra.',
    ),
    p(
      'Chiều 7/9, bão số 3 đi qua huyện Cát Hải với sức gió mà người già ở đây bảo chưa từng thấy. Đường dây về xã Phù Long chạy hơn 3 km giữa rừng ngập mặn, đổ 31 cột. Cả xã mất điện, máy bơm nước ngọt đứng im, tôm trong các đầm quây lưới không còn quạt sục khí.',
    ),
    h2('Không có đường cho xe cẩu'),
    p(
      'Trên cạn, một cột bê tông nặng gần một tấn được cẩu đặt trong hai mươi phút. Ở Phù Long, xe cẩu dừng lại cách bãi một cây số. Đội chuyển sang cột thép ghép ba đoạn, mỗi đoạn ba người khiêng được, rồi lắp ngay tại hố. Hố đào xong là nước tràn vào, phải chèn cọc tre và bao cát xung quanh. Ngày đầu họ dựng được bốn cột. Đến ngày thứ ba, người trong xã kéo ra giúp đào đất, con số là mười một.',
    ),
    p(
      'Bà con góp thuyền nan, góp cọc tre nuôi hàu và góp cả cơm. Chị Dung, có đầm tôm hai héc ta đã mất trắng lứa tôm, sáng nào cũng nấu hai nồi cháo lớn. Chị nói tôm chết rồi thì thôi, nhưng phải có điện để còn bơm nước rửa đầm, thả lứa sau cho kịp vụ Tết.',
    ),
    quote(
      'Lên đến đầu cột cuối cùng, nhìn về bến phà thấy nhà nào cũng có người đứng ngoài sân ngó ra. Lúc đóng điện, tôi nghe tiếng reo trước rồi mới thấy đèn.',
      'Anh Vững, đội trưởng đội xung kích lưới điện',
    ),
    figure({
      picture: 'bao-bien',
      alt: 'Tranh: Bão ngoài khơi, sóng bạc đầu và cờ đỏ báo hiệu',
      caption: 'Bão số 3 đổ bộ chiều 7/9/2024, gió giật làm gãy đổ nhiều tuyến đường dây ven biển.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('15 giờ 42 phút, đèn sáng'),
    p(
      'Chiều nay, đường dây được đóng điện sau hai lần thử cách điện. Trạm y tế xã sáng đèn đầu tiên, kế đó là trạm bơm và khu dân cư quanh bến. Trường tiểu học và trung học cơ sở, đang dùng tạm máy phát để các thầy cô dọn lớp, có điện lúc gần 17 giờ. Học sinh dự kiến trở lại vào thứ Hai 16/9.',
    ),
    p(
      'Công việc chưa hết. Gần bốn chục nhà ở cuối xã có dây sau công tơ bị đứt hoặc ngập, phải kiểm tra từng hộ mới được cấp lại. Đội sẽ ở lại thêm ba ngày, sau đó chuyển sang Việt Hải, nơi thuyền là lối vào nhanh nhất. Về lâu dài, Công ty Điện lực Hải Phòng khảo sát phương án đưa đoạn qua rừng ngập mặn xuống cáp ngầm dọc đường xuyên đảo.',
    ),
    infoBox(
      'An toàn khi điện vừa có lại',
      ul(
        'Chưa cắm thiết bị từng ngập nước; để khô và nhờ thợ đo cách điện.',
        'Thấy dây đứt, cột nghiêng: đứng xa ít nhất 10 m, gọi tổng đài 19006769.',
        'Tắt máy phát và ngắt cầu dao đảo chiều trước khi đóng điện lưới.',
      ),
    ),
  ],
})
