import { article, figure, h2, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'lam-dem-tren-duong-ton-duc-thang',
  title: 'Chín đêm thảm lại mặt đường Tôn Đức Thắng, ban ngày xe vẫn đi bình thường',
  sapo: 'Để không gây tắc cửa ngõ phía tây, toàn bộ việc cào bóc, thảm nhựa được dồn vào khung 22 giờ đến 5 giờ sáng, và phải trả lại đường trước giờ học sinh đến lớp.',
  section: 'ha-tang',
  authors: ['trung-kien'],
  source: 'cong-tin',
  topics: ['truong-hoc-an-toan', 'giao-thong-xanh'],
  genre: 'news',
  publishedAt: '2026-11-23T16:40:00+07:00',
  lead: {
    picture: 'cong-truong-dem',
    alt: 'Tranh: nhóm thợ mặc áo phản quang sửa đường dưới ánh đèn pha ban đêm, xe lu phía sau',
    caption: 'Tốp thợ thảm nhựa trên đường Tôn Đức Thắng lúc 1 giờ sáng 23/11.',
    credit: 'Tranh: Ban Biên tập',
  },
  corrections: [
    {
      kind: 'correction',
      at: '2026-11-23T20:15:00+07:00',
      text: 'Bản đăng lúc 16 giờ 40 ghi đoạn đường được thảm lại dài 2,6 km. Con số đúng là 1,8 km (2,6 km là chiều dài của cả dự án, gồm đoạn đã làm xong hồi tháng 9). Ban Biên tập xin lỗi bạn đọc.',
    },
    {
      kind: 'update',
      at: '2026-11-24T08:30:00+07:00',
      text: 'Đêm thứ hai đã xong 190 m, mặt đường trả lại lúc 4 giờ 35. Để tiểu thương dọn hàng kịp buổi chợ sớm, quãng trước chợ được lùi từ đêm 24 sang đêm 25/11.',
    },
  ],
  body: [
    p(
      'Từ đêm 22/11 đến hết đêm 30/11, đoạn đường Tôn Đức Thắng dài 1,8 km qua các phường An Biên và An Hải được cào bóc lớp mặt cũ và thảm lại. Đây là đoạn mà hằng ngày xe buýt, xe tải nhỏ và xe máy của người đi làm từ phía An Dương dồn vào nội thành; nhiều vệt lún hình bánh xe sâu 4–5 cm đã có từ mùa mưa.',
    ),
    p(
      'Cách làm lần này khác những lần trước: không rào đường ban ngày. Mỗi đêm thợ chỉ nhận một quãng chừng 200 m, cào, dọn, thảm, lu xong thì kẻ vạch tạm và rút toàn bộ máy móc trước 5 giờ sáng.',
    ),
    h2('Một đêm chia làm bốn quãng'),
    p(
      'Đêm đầu tiên, chúng tôi có mặt lúc 22 giờ. Xe cào đi trước, nhả lớp nhựa cũ lên thùng xe tải chạy song song. Đến nửa đêm, máy quét và vòi hơi thổi sạch bụi. Một giờ sáng, xe chở bê tông nhựa nóng từ trạm trộn tới; nhiệt độ vật liệu khi đổ ra phải trên 130 độ C, trời lạnh nên thùng xe được phủ bạt hai lớp.',
    ),
    p(
      'Anh Quyết, thợ lái lu, ba mươi tư tuổi, cho biết quãng khó nhất là từ 3 giờ rưỡi: “Nhựa nguội dần, lu chậm thì mặt không phẳng, lu vội thì dồn sóng. Mà cứ nhìn đồng hồ là biết mấy đứa trẻ sắp đi học”.',
    ),
    quote(
      'Ồn thì có ồn, nhưng báo trước và làm đúng giờ thì dân chịu được. Sợ nhất là đào lên rồi để đấy.',
      'Ông Hưởng, chủ hiệu sửa xe đạp trên phố',
    ),
    h2('Người đi đường cần biết'),
    ul(
      'Từ 22 giờ đến 5 giờ, mỗi chiều còn một làn; xe máy đi được, xe tải trên 2,5 tấn đi vòng theo biển chỉ dẫn ra đường vành đai.',
      'Xe cứu thương, xe chữa cháy được ưu tiên; tổ điều tiết ở hai đầu đoạn thi công có thể mở đường trong hai phút.',
      'Buổi sáng, mặt đường mới còn trơn và chưa có đủ vạch sơn: giảm tốc độ, nhất là trước hai cổng trường.',
      'Nhà mặt đường cần đưa ô tô ra trong đêm, báo tổ điều tiết trước 21 giờ 30.',
    ),
    figure({
      picture: 'san-truong',
      alt: 'Tranh: học sinh vui chơi trên sân trường rợp bóng cây',
      caption:
        'Hai trường học nằm trong đoạn thi công; mặt đường trước cổng trường được làm trong đêm 27 và 28/11, ngay trước ngày nghỉ.',
      credit: 'Tranh: Ban Biên tập',
    }),
    p(
      'Về chất lượng, đơn vị giám sát khoan lấy mẫu ở mỗi 500 m sau ba ngày; mẫu không đạt độ chặt thì nhà thầu cào lên làm lại bằng tiền của mình. Thời hạn bảo hành là 24 tháng. Vạch sơn chính thức được kẻ trong tuần đầu tháng 12, khi mặt đường đã ổn định.',
    ),
    infoBox(
      'Vì sao không làm hết trong một đợt nghỉ lễ?',
      p(
        'Theo đơn vị thi công, một đêm bảy giờ chỉ bảo đảm được khoảng 200 m đúng quy trình nhiệt. Làm dồn thì phải rào đường ban ngày, và hơn 30.000 lượt xe mỗi ngày sẽ đổ sang những phố nhỏ không chịu được tải.',
      ),
    ),
    p(
      'Sau Tôn Đức Thắng, hai đoạn đường khác ở cửa ngõ phía nam cũng được sửa theo lối “làm đêm, trả đường sáng” trước Tết Đinh Mùi. Lịch cụ thể được niêm yết tại trụ sở phường ít nhất bảy ngày trước khi khởi công.',
    ),
  ],
})
