import { article, b, figure, h2, i, p, ul } from '../../write'

export default article({
  slug: 'diem-bao-sang-24-11',
  title: 'Điểm báo sáng 24/11: cảng biển cuối năm, nhà ở cho thợ và chuyện rét sớm',
  sapo: 'Các báo ra sáng nay dành nhiều trang cho mùa hàng cuối năm ở cụm cảng phía Bắc, tiến độ nhà ở công nhân và những lời khuyên giữ ấm khi không khí lạnh tràn về.',
  section: 'thoi-su',
  authors: ['thu-ha'],
  source: 'cong-tin',
  topics: ['cang-lach-huyen', 'nha-o-xa-hoi'],
  genre: 'digest',
  publishedAt: '2026-11-24T06:30:00+07:00',
  lead: null,
  body: [
    p('Ban Biên tập đọc giúp bạn những chuyện đáng chú ý về thành phố trên các báo phát hành sáng thứ Ba.'),
    h2('Báo trung ương'),
    ul(
      'Một tờ nhật báo kinh tế mở trang nhất bằng bài về mùa hàng Tết ở Lạch Huyện: các hãng tàu xếp thêm chuyến từ giữa tháng 12, chủ hàng được khuyên đặt chỗ sớm mười ngày so với mọi năm.',
      'Một tờ báo về lao động đi thăm ba khu nhà ở cho công nhân ở vùng duyên hải, ghi nhận giá thuê hợp túi tiền nhưng còn thiếu nhà trẻ mở cửa theo ca.',
      'Một tờ báo ngành nông nghiệp giới thiệu những ruộng rươi hai vụ ở vùng cửa sông, nơi nông dân bỏ hẳn thuốc sâu để giữ con rươi.',
    ),
    figure({
      picture: 'sap-bao',
      alt: 'Tranh: sạp báo mái sọc đỏ trắng, bà chủ sạp và hai người khách.',
      caption: 'Báo mới về sạp mỗi sáng; bạn đọc ở xa có thể tìm các tờ này tại thư viện thành phố.',
      credit: 'Tranh: Ban Biên tập',
    }),
    h2('Báo địa phương'),
    ul(
      'Tờ báo của thành phố thuật lại buổi nghe dân góp ý về các tuyến xe buýt mới nối phía tây với trung tâm; nhiều người đề nghị kéo dài giờ chạy đến 22 giờ.',
      'Tạp chí văn nghệ số cuối tháng có chùm bài về những người giữ nghề rối, nghề tạc tượng và tranh luận có nên dạy các nghề này trong trường.',
      'Một tỉnh bạn ven biển đăng loạt bài học cách phân loại rác ở chợ, trong đó có mô hình thùng ba màu của Hải Phòng.',
    ),
    p(
      b('Đọc thêm khi rảnh: '),
      'bài trên một tờ báo sức khỏe về ba sai lầm khi sưởi bằng than trong phòng kín. Không khí lạnh làm nhiều nhà nhóm bếp sớm, và đó là lúc tai nạn ngạt khí hay xảy ra nhất.',
    ),
    p(
      i(
        'Bản điểm báo tóm lược ý chính bằng lời của Ban Biên tập, không trích nguyên văn. Ra lúc 6 giờ 30 các ngày trong tuần.',
      ),
    ),
  ],
})
