import { article, figure, h2, p, quote } from '../../write'

export default article({
  slug: 'tu-cua-nha-den-ghe-da',
  title: 'Thành phố đáng sống đo bằng quãng đường từ cửa nhà tới chiếc ghế đá',
  sapo: 'Người ta hay khoe mét vuông cây xanh trên đầu người, nhưng đứa trẻ lên năm chỉ cần biết một điều: chỗ chơi gần nhất có đi bộ tới được hay không.',
  section: 'do-thi',
  authors: ['quang-huy'],
  source: 'cong-tin',
  topics: ['giao-thong-xanh', 'di-san-do-thi'],
  genre: 'opinion',
  publishedAt: '2025-08-31T08:00:00+07:00',
  lead: {
    picture: 'cong-vien',
    alt: 'Tranh: trẻ em chơi cầu trượt trong công viên, người lớn ngồi ghế đá dưới bóng cây',
    caption: 'Một công viên nhỏ buổi chiều: với trẻ em, gần nhà quan trọng hơn rộng lớn.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Mẹ tôi năm nay 74 tuổi, đầu gối đau, đi bộ được chừng bốn trăm bước thì phải nghỉ. Bà không cần công viên mười héc-ta. Bà cần cứ bốn trăm bước có một chiếc ghế, ghế có lưng tựa, trên đầu có bóng cây. Tuần trước tôi thử đếm giúp bà: từ nhà ra vườn hoa gần nhất là 1.130 bước, dọc đường không có chiếc ghế nào, trừ những chiếc ghế nhựa của quán nước.',
    ),
    p(
      'Tôi kể chuyện ấy không phải để than. Hải Phòng có dải vườn hoa giữa trung tâm mà nhiều thành phố ao ước, có những hàng phượng, hàng bàng trồng từ thời ông bà. Vấn đề là chúng nằm cả một chỗ. Đi khỏi trung tâm chừng ba cây số, vào những khu dân cư mọc lên hai chục năm nay, cây xanh lùi vào chậu cảnh trên ban công.',
    ),
    h2('Con số bình quân không dắt trẻ đi chơi'),
    p(
      'Trong các báo cáo, cây xanh thường được tính bằng mét vuông trên đầu người. Con số ấy cần cho người làm quy hoạch, nhưng nó giấu mất một điều: mười mét vuông ở đầu kia thành phố không dùng được cho đứa trẻ ở đầu này. Một khu ngoại ô rộng có thể kéo mức bình quân lên đẹp đẽ, trong khi con ngõ đông nhất phường vẫn chẳng có nổi một cái xích đu.',
    ),
    p(
      'Tôi muốn thành phố công bố thêm một con số giản dị hơn: bao nhiêu phần trăm người dân đi bộ không quá năm phút, không phải băng qua đường lớn, là tới được một chỗ có cây, có ghế và một khoảng trống để trẻ con chạy. Con số này dễ đo, người dân tự kiểm tra được, và quan trọng nhất là khó làm đẹp.',
    ),
    quote(
      'Cháu thích sân bóng ở công viên to, nhưng bố mẹ bận, cả tháng mới chở đi một lần. Nên cháu chơi ở vỉa hè.',
      'Một cậu bé lớp bốn, phường Kiến An',
    ),
    h2('Đất ở đâu ra?'),
    p(
      'Câu hỏi đúng, và câu trả lời thường nằm ngay trước mặt. Đó là góc đất thừa sau khi mở đường, méo mó không ai xây nhà được. Đó là trụ sở cũ bỏ trống sau đợt sắp xếp phường, xã tháng 7 vừa qua; nhiều nơi có sân, có cây to, có cổng khóa. Đó là sân trường học chiều thứ Bảy, Chủ Nhật im lìm. Một phần tư sân bóng rổ cũng đủ cho hai chục đứa trẻ và mười cụ già.',
    ),
    p(
      'Mở cổng những nơi ấy không tốn nhiều tiền. Cái tốn là công người: ai khóa cổng buổi tối, ai quét lá, ai chịu trách nhiệm khi một đứa bé ngã trầy đầu gối. Ở vài khu dân cư, hội người cao tuổi đã nhận trông vườn hoa theo phiên, đổi lại phường trả tiền điện nước. Cách làm nhỏ, nhưng đã chạy đều hơn một năm.',
    ),
    figure({
      picture: 'san-truong',
      alt: 'Tranh: sân trường rộng có bóng cây, học sinh chạy chơi',
      caption: 'Sân trường mở cửa cuối tuần là nguồn “công viên” sẵn có ở hầu hết các phường.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Bắt đầu từ chiếc ghế'),
    p(
      'Nếu phải chọn một việc làm ngay trong mùa thu này, tôi chọn ghế. Ghế đặt ở trạm xe buýt, trước cổng trường, trước trạm y tế, dọc lối ra chợ, cách nhau không quá ba trăm mét. Một chiếc ghế đá giá bằng một bữa liên hoan cơ quan. Có ghế, người già dám ra khỏi nhà; có người già ngồi đó, trẻ con dám ra chơi; có trẻ con chơi, con phố tự khắc chậm lại.',
    ),
    p(
      'Rồi sẽ đến lượt cây, sân chơi, lối đi bộ liền mạch. Nhưng một thành phố biết nghĩ cho người chỉ đi được bốn trăm bước thì thường sẽ tốt cho tất cả những người còn lại.',
    ),
  ],
})
