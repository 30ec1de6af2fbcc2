import { expect, test } from 'vitest'
import { spoken } from './spoken'

test.each([
  ['UBND TP. Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phòng'],
  ['UBND TP.HCM và HĐND TP', 'Ủy ban nhân dân thành phố Hồ Chí Minh và Hội đồng nhân dân thành phố'],
  ['PGS.TS. Nguyễn An, ThS. Lê Bình.', 'phó giáo sư tiến sĩ Nguyễn An, thạc sĩ Lê Bình.'],
  ['Họp tại UBND.', 'Họp tại Ủy ban nhân dân.'],
  ['Sở GD&ĐT, Sở LĐ-TB&XH', 'Sở giáo dục và đào tạo, Sở lao động-thương binh và xã hội'],
  ['Hoa & lá', 'Hoa và lá'],
  ['Trên QL5 dài 12 km, mỗi km một đèn', 'Trên quốc lộ 5 dài 12 ki lô mét, mỗi ki lô mét một đèn'],
  [
    'Xe chạy 60 km/h trên 5.300 m2 đất, 20ha',
    'Xe chạy 60 ki lô mét trên giờ trên 5300 mét vuông đất, 20 héc ta',
  ],
  ['Giá 35.000đ, nóng 38°C, cao 3,5 m', 'Giá 35000 đồng, nóng 38 độ C, cao 3,5 mét'],
  ['Sáng 27/12, họp', 'Sáng 27 tháng 12, họp'],
  ['ngày 27 và 28/12; Thứ Ba (27.12)', 'ngày 27 và 28 tháng 12; Thứ Ba (27 tháng 12)'],
  ['Từ 1/5 đến 3/5/2022', 'Từ 1 tháng 5 đến 3 tháng 5 năm 2022'],
  ['tháng 4/2022, quý III/2022', 'tháng 4 năm 2022, quý III năm 2022'],
  ['từ 1/5 đến 3/5; từ 1/7, người dân', 'từ 1 tháng 5 đến 3 tháng 5; từ 1 tháng 7, người dân'],
  ['3/4 diện tích, đến 2/3 số hộ', '3/4 diện tích, đến 2/3 số hộ'],
  ['lúc 7h30, 16h và 11:25.', 'lúc 7 giờ 30, 16 giờ và 11 giờ 25.'],
  ['bản đồ 1:25.000', 'bản đồ 1:25000'],
  ['nhiệm kỳ 2019–2024, 2019-2024', 'nhiệm kỳ 2019 đến 2024, 2019 đến 2024'],
  ['Cam, táo, v.v.', 'Cam, táo, vân vân'],
  ['Gọi 0225 3 000 000', 'Gọi 0225 3 000 000'],
  ['sông\u00A0Cấm\n   chảy', 'sông Cấm chảy'],
  ['Hải Phòng'.normalize('NFD'), 'Hải Phòng'],
])('%s', (text, said) => {
  expect(spoken(text)).toBe(said)
})

test('words that only hold an abbreviation stay', () => {
  const text = 'Mã KMTP, ông Tsang, đa dạng, 5 mũi khoan, 3 gốc'
  expect(spoken(text)).toBe(text)
})
