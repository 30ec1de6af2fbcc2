import { article, figure, h2, keyFigures, p, quote, ul } from '../../write'

export default article({
  slug: 'di-xem-vooc-cat-ba-tu-khoang-cach-ba-tram-met-va-vi-sao-khong-nen-gan-hon',
  title: 'Đi xem voọc Cát Bà từ khoảng cách ba trăm mét, và vì sao không nên gần hơn',
  sapo: 'Loài linh trưởng chỉ sống trên quần đảo Cát Bà đang nhích lên từng con một; những chuyến thuyền đi xem voọc theo luật mới buộc du khách tắt máy, nói khẽ và ngồi yên.',
  section: 'cat-ba',
  authors: ['quang-huy'],
  source: 'cong-tin',
  topics: ['vinh-lan-ha-cat-ba'],
  genre: 'feature',
  publishedAt: '2025-08-22T09:30:00+07:00',
  lead: {
    picture: 'vooc-cat-ba',
    alt: 'Tranh: đàn voọc lông đen, đầu vàng nhạt ngồi trên vách đá sát biển, một con mẹ ôm con.',
    caption:
      'Voọc Cát Bà sống thành đàn nhỏ trên vách đá. Con non toàn thân vàng cam, lớn lên thân mới sẫm lại, đầu và cổ nhạt dần sang trắng.',
    credit: 'Tranh: Ban Biên tập',
  },
  body: [
    p(
      'Anh Bính tắt máy thuyền, đưa ngón tay lên môi. Mười một vị khách lập tức im. Trên vách đá phía trước, cao chừng bảy tầng nhà, một vệt trắng vừa chuyển động. Phải mất gần hai phút, lần lượt từng người chuyền nhau chiếc ống nhòm, mới thấy đủ: năm con voọc đầu trắng ngồi phơi nắng sớm, và một đốm vàng cam bám dưới bụng con mẹ.',
    ),
    p(
      'Voọc Cát Bà, còn gọi là voọc đầu trắng, không có ở nơi nào khác trên trái đất. Đầu những năm 2000, sau nhiều năm săn bắt, chỉ còn hơn bốn chục con chia thành những nhóm lẻ, có nhóm toàn con cái. Nhờ canh giữ hang ngủ và gỡ bẫy, đến nay số đếm được vào khoảng 90.',
    ),
    keyFigures(
      ['~90', 'con voọc đang sống trên quần đảo'],
      ['300 m', 'khoảng cách gần nhất thuyền được dừng'],
      ['20 phút', 'thời gian tối đa mỗi lần quan sát'],
    ),
    h2('Luật của người đi xem'),
    p(
      'Từ đầu tháng 7, vườn quốc gia và chính quyền đặc khu Cát Hải cho phép sáu thuyền gỗ đưa khách đi xem voọc trên hai tuyến ở phía đông vịnh, mỗi tuyến mỗi ngày không quá ba lượt. Chủ thuyền phải qua lớp học bốn ngày. Thuyền nào chạy sát vách, mở nhạc hay cho khách gọi hú thì mất giấy phép cả mùa.',
    ),
    ul(
      'Tắt máy cách vách 400 m, chèo tay vào, dừng ở phao 300 m.',
      'Không flash, không thiết bị bay, không bắt chước tiếng kêu.',
      'Không để lại thức ăn, kể cả vỏ trái cây.',
      'Không hứa chắc sẽ thấy: không gặp voọc thì không đền tiền.',
    ),
    p(
      'Điều cuối khiến vài người khó chịu, nhưng chị Sâm, một du khách ở phường Lê Chân, lại thấy hợp lý. “Đi vườn thú thì chắc chắn thấy. Ở đây mình là khách, chủ nhà muốn ra tiếp thì ra”, chị nói. Chị đi lần thứ hai; lần đầu chỉ gặp một đàn cò và một trận mưa.',
    ),
    h2('Tiếng máy thuyền và những đứa con lạc'),
    p(
      'Ba trăm mét không phải con số chọn cho tròn. Nhóm nghiên cứu theo dõi một đàn bảy con trong hai mùa và thấy khi thuyền máy vào gần hơn 200 mét, đàn bỏ chỗ ăn, leo lên hang sớm hơn thường ngày gần một giờ. Voọc ăn lá, mà lá thì ít năng lượng, mất một giờ ăn mỗi ngày là chuyện lớn với con mẹ đang nuôi con.',
    ),
    quote(
      'Voọc mẹ chỉ đẻ một con, hai, ba năm một lứa. Mất một con non là mất ba năm. Nên tôi thà để khách phàn nàn là xa quá.',
      'Anh Bính, 47 tuổi, chủ thuyền',
    ),
    p(
      'Anh Bính hiểu chuyện này hơn ai hết. Bố anh là thợ săn; trong nhà từng có lọ cao ngâm mà cả làng chài tin là chữa được đau lưng. Năm 2009, anh vào đội tuần rừng, gỡ hơn hai nghìn chiếc bẫy. Nay bộ da voọc bố anh giữ được nộp cho vườn quốc gia, bày ở nhà khách cùng câu chuyện của gia đình.',
    ),
    figure({
      picture: 'vinh-lan-ha',
      alt: 'Tranh: đảo đá vôi trên vịnh Lan Hạ, nhà bè và chiếc thuyền buồm đỏ dưới mặt trời.',
      caption: 'Hai tuyến xem voọc men theo các áng kín gió phía đông vịnh, đi và về mất gần ba giờ.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Đi lúc nào, hết bao nhiêu'),
    p(
      'Dễ gặp nhất là từ 6 đến 8 giờ sáng và sau 16 giờ, khi đàn ra phơi nắng hoặc về hang. Vé 420.000 đồng một người, trong đó 60.000 đồng góp vào quỹ tuần rừng. Mùa mưa bão, thuyền nghỉ khi có cảnh báo gió mạnh; hết tháng 9 biển lặng hơn, trời khô, lá rụng bớt nên nhìn rõ hơn.',
    ),
    p(
      'Cuối năm nay vườn quốc gia sẽ đếm lại đàn, lần đầu dùng máy ghi âm đặt ở 30 vách đá cùng với người đếm. Nếu lứa con non của mùa hè sống qua được rét, tổng số có thể lên thêm bốn hoặc năm con. Với loài vật này, như thế đã là tin lớn.',
    ),
  ],
  related: [
    'video-vinh-lan-ha-buoi-sang-khi-mat-troi-vua-qua-khoi-vach-da',
    'ra-cat-ba-dip-30-4-gui-xe-ben-nay-di-cap-treo-va-xe-buyt-dien-ben-kia',
  ],
})
