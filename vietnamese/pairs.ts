import { canonical } from './tone'

/** Two-syllable words that city headlines use all the time and that read badly when a line breaks inside them. */
const WORDS = `
báo cáo, chỉ số, gia đình, học viên, lực lượng, thành công, trái cây,
an ninh, an sinh, an toàn, ảnh hưởng, áp thấp, bàn giao, bảo đảm, bảo hiểm, bảo tàng, bảo tồn, bảo vệ, bản sắc,
báo chí, bắt đầu, bến cảng, bệnh nhân, bệnh viện, bổ sung, bồi thường, bưu điện, cá nhân, cải cách, cải tạo,
cảng biển, cảnh báo, cảnh sát, cao tốc, cây xanh, cấp cứu, chào mừng, chăm sóc, chất lượng, chiến sĩ, chính phủ,
chính quyền, chính sách, chính thức, chuyên gia, chuyển đổi, chương trình, chủ đầu, chứng nhận, cơ quan, cơ sở,
công an, công bố, công chức, công dân, công nghệ, công nghiệp, công nhân, công tác, công trình, công ty, công viên,
cộng đồng, cung cấp, cuộc thi, cư dân, cứu hộ, cứu nạn, danh mục, danh sách, dân cư, dân sinh, dân tộc, di sản,
di tích, dịch bệnh, dịch vụ, diễn ra, diễn tập, doanh nghiệp, du khách, du lịch, dự án, dự báo, dự kiến, đại biểu,
đại học, đại hội, đại lộ, đào tạo, đầu tư, đề án, đề nghị, đề xuất, địa bàn, địa phương, điều chỉnh, điều trị,
đoàn kết, đoàn viên, đô thị, đồng bào, đội tuyển, đời sống, đơn vị, đường bộ, đường dây, đường sắt, giao thông,
giai đoạn, giá trị, giải pháp, giải phóng, giải thưởng, giám sát, giáo dục, giáo viên, hành chính, hành khách,
hàng hải, hàng hóa, hạ tầng, hiện đại, hoàn thành, hoàn thiện, hoạt động, học bổng, học sinh, hỗ trợ, hộ dân,
hội đồng, hội nghị, hội thảo, hồ sơ, hợp tác, huy động, hướng dẫn, kế hoạch, kết nối, kết quả, khách sạn, khai giảng,
khai mạc, khai thác, khánh thành, khẩn cấp, khẩn trương, khoa học, khởi công, khởi nghiệp, không khí, khu vực,
kiểm tra, kiến nghị, kinh doanh, kinh tế, kỷ luật, kỷ niệm, kỹ năng, kỹ sư, kỹ thuật, lao động, lãnh đạo, lắp đặt,
lễ hội, lịch sử, liên hiệp, liên hoan, lưu thông, mặt bằng, miễn phí, mở rộng, môi trường, nâng cấp, nghệ nhân,
nghệ thuật, nghiên cứu, nghiệm thu, nguồn lực, ngư dân, người dân, nhà máy, nhà nước, nhân dân, nhân lực, nhiệm vụ,
nông dân, nông nghiệp, nông thôn, nông sản, nuôi trồng, phản biện, phát hiện, phát triển, phê duyệt, phòng chống,
phong trào, phối hợp, phụ huynh, phụ nữ, phục hồi, phục vụ, phương án, phương tiện, quảng bá, quản lý, quân sự,
quốc gia, quốc lộ, quốc phòng, quốc tế, quy định, quy hoạch, ra mắt, ra quân, rút ngắn, sản phẩm, sản xuất, sáng kiến,
sáng tạo, sân bay, sinh hoạt, sinh viên, sửa chữa, tai nạn, tái định, tạm dừng, tập huấn, tập trung, tăng cường,
tăng trưởng, thành lập, thành phố, thành tích, thanh niên, thanh tra, tháo gỡ, thảo luận, thẩm định, thể thao,
thi công, thi đua, thí điểm, thị trường, thị xã, thiên tai, thiếu nhi, thông báo, thông qua, thông tin, thông xe,
thu hồi, thu hút, thủ tục, thủy lợi, thủy sản, thủy triều, thực hiện, thực phẩm, thương mại, tiêu chuẩn, tiếp nhận,
tiếp tục, tìm kiếm, tổ chức, tổng kết, tội phạm, tốt nghiệp, trao đổi, trao tặng, trẻ em, triển khai, triển lãm,
trung tâm, truyền thống, truyền thông, trường học, tuyên dương, tuyên truyền, tuyển dụng, tuyển sinh, tuyến phố,
tư vấn, ùn tắc, ủng hộ, ủy ban, ưu tiên, văn bản, văn hóa, văn minh, văn nghệ, vận chuyển, vận động, vận hành, vận tải,
vệ sinh, vi phạm, việc làm, vinh danh, xã hội, xăng dầu, xây dựng, xe buýt, xe đạp, xe máy, xuất khẩu, xuất sắc,
xúc tiến, xử lý, xử phạt, ý kiến, ý tưởng, y tế`

/** Lower case, one space, spelled as `canonical` spells. */
export const PAIRS: ReadonlySet<string> = new Set(WORDS.split(',').map((word) => canonical(word.trim())))
