import { article, figure, h2, infoBox, p, quote, ul } from '../../write'

export default article({
  slug: 'chu-trau-do-son-buoc-vao-nhung-ngay-luyen-cuoi-truoc-hoi-mung-9-thang-tam',
  title: 'Chủ trâu Đồ Sơn bước vào những ngày luyện cuối trước hội mùng 9 tháng Tám',
  sapo: 'Mười sáu “ông trâu” vào vòng chung kết đang được tắm biển, nghe trống và ăn thêm cám rang; người nuôi thì ăn chay, nói khẽ, kiêng cả việc cãi nhau.',
  section: 'di-san',
  authors: ['ngoc-son'],
  source: 'cong-tin',
  topics: ['le-hoi', 'bien-do-son'],
  genre: 'feature',
  publishedAt: '2023-09-16T07:20:00+07:00',
  lead: {
    picture: 'choi-trau',
    alt: 'Tranh: hai con trâu mang số 1 và số 2 ghìm sừng giữa sới tung bụi, khán đài kín người và cờ hội.',
    caption: 'Trên sới chọi mùa hội trước. Trâu vào hội được gọi là ông, có số, có chủ, có lễ trình.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Bốn rưỡi sáng, bãi biển khu 2 còn tối. Ông Lẫm dắt con trâu đực cao đến vai người xuống mép nước, vừa đi vừa nói chuyện với nó như với đứa cháu. Sóng ngập đến bụng, con trâu đứng im, chỉ phì một hơi dài. Nước mặn làm da nó dày và lành vết xước; còn tiếng sóng, theo lời ông, là để nó quen với tiếng hò của mấy vạn người.',
    ),
    p(
      'Một tuần nữa, ngày 23/9, tức mùng 9 tháng Tám âm lịch, hội chọi trâu Đồ Sơn vào ngày chính. Mười sáu trâu của các phường trong quận đã qua vòng loại hồi tháng Sáu âm, và đây là những ngày luyện cuối, căng thẳng với người hơn là với trâu.',
    ),
    h2('Một năm cho một buổi sáng'),
    p(
      'Chủ trâu đi tìm từ sau Tết, lên tận Tuyên Quang, Hà Giang, có khi sang cả Lào. Trâu hay phải hàm đen, lông móc, mắt nhỏ viền đỏ, sừng cong như cánh cung, cổ cò, háng rộng. Ông Lẫm xem hơn sáu mươi con mới mua một, giá 110 triệu đồng. Từ ngày về, nó được ở chuồng riêng, kín gió, không thấy con trâu nào khác.',
    ),
    quote(
      'Người ta tưởng luyện trâu là dạy cho nó dữ. Không phải. Là dạy cho nó bình tĩnh. Con dữ quá vào sới chạy lung tung, húc hàng rào, mười lăm phút là hết sức.',
      'Ông Lẫm, 59 tuổi, mười một lần đưa trâu vào hội',
    ),
    p(
      'Khẩu phần mỗi ngày là 35 ký cỏ voi, thêm mía, cháo gạo và cám rang. Sáng tắm biển, trưa nghỉ, chiều đi bộ ba cây số trên cát ướt cho chắc chân. Tuần cuối, cứ năm giờ chiều, ông mượn đội trống của phường đến đánh ngoài chuồng mười phút, cờ đỏ phất qua phất lại, cho con vật quen mắt quen tai.',
    ),
    figure({
      picture: 'bien-do-son',
      alt: 'Tranh: bãi biển Đồ Sơn với hàng dừa, ô che nắng và ngọn đèn biển phía xa.',
      caption:
        'Bãi tắm quen thuộc của du khách. Trước khi ô dù được giương lên, mép nước là chỗ tập của các “ông trâu”.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Kiêng khem trong nhà chủ trâu'),
    p(
      'Nhà có trâu vào hội sống theo những luật không ai viết. Nửa tháng trước ngày chọi, ông Lẫm ngủ ngoài chuồng, ăn chay, không dự đám tang. Vợ ông, bà Cúc, không cho người lạ vào sân. “Cả tháng không dám to tiếng. Con dâu tôi đùa ước gì năm nào nhà cũng có trâu”, bà kể.',
    ),
    p(
      'Những kiêng khem ấy gắn với phần lễ mà người xem ít thấy. Sáng ngày hội, các phường rước nước, tế thần Điểm Tước ở đền Nghè, trình trâu rồi mới ra sới. Theo tục, trâu thắng hay thua đều mổ tế thần, thịt chia cho người dự. Với dân chài, đó là lời tạ ơn biển và cầu một mùa ra khơi yên lành, bởi vậy hội mới có câu “Dù ai buôn đâu bán đâu, mùng chín tháng Tám chọi trâu thì về”.',
    ),
    h2('An toàn là chuyện của hàng rào'),
    p(
      'Sau những bài học cũ, sới chọi có hai lớp rào thép và một hào cát; người không phận sự không được vào vòng trong. Mỗi trâu được thú y khám hai lần, lấy mẫu thử chất kích thích trước và sau kháp đấu. Con nào dương tính thì chủ mất tư cách dự hội năm năm. Ban tổ chức không cho bán vé chợ đen và cấm cá cược; công an có đường dây nhận tin báo suốt ngày hội.',
    ),
    infoBox(
      'Ngày hội 23/9',
      ul(
        'Lễ rước từ 6 giờ, kháp đấu đầu tiên lúc 8 giờ tại sân vận động quận.',
        'Cổng mở từ 6 giờ 30; khán đài chia khu, vào đúng cửa ghi trên vé.',
        'Đường vào trung tâm cấm ô tô từ 5 giờ đến 13 giờ, có xe trung chuyển từ hai bãi gửi.',
        'Không mang ô, gậy, thiết bị bay; trẻ dưới 6 tuổi nên ở nhà xem truyền hình.',
      ),
    ),
    p(
      'Mặt trời lên khỏi đảo Hòn Dấu thì trâu của ông Lẫm đã được dắt về. Ông không đặt tên cho nó, cũng không cho chụp ảnh gần. Hỏi có mong được giải Nhất không, ông nhìn ra biển: “Mong nó vào sới mà không quay đầu. Thế là đủ mặt với làng”.',
    ),
  ],
})
