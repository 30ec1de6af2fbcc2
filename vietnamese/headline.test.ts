import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headline } from './headline'

const shown = (title: string) => headline(title).replaceAll('\u00A0', '_')

test.each([
  ['Cầu Hoàng Văn Thụ bắc qua sông Cấm thông xe', 'Cầu Hoàng_Văn_Thụ bắc qua sông_Cấm thông_xe'],
  ['Cảng Lạch Huyện đón tàu 18.000 TEU đầu tiên', 'Cảng_Lạch_Huyện đón tàu 18.000_TEU đầu_tiên'],
  ['Hải Phòng chi 27 tỷ đồng sửa 3 km đê biển Đồ Sơn', 'Hải_Phòng chi 27_tỷ_đồng sửa 3_km đê_biển_Đồ_Sơn'],
  [
    'Liên hiệp các hội Khoa học và Kỹ thuật thành phố tổng kết công tác năm 2022',
    'Liên_hiệp các_hội Khoa_học và_Kỹ_thuật thành_phố tổng_kết công_tác năm_2022',
  ],
  ['Ban Chấp hành họp lần thứ IV', 'Ban_Chấp_hành họp lần_thứ_IV'],
  ['Học sinh lớp 9 làm phao báo triều bằng vỏ chai', 'Học_sinh lớp_9 làm phao báo triều bằng vỏ_chai'],
  ['Ngày 27/12, khai mạc lễ hội ở Kiến An', 'Ngày_27/12, khai_mạc lễ_hội ở_Kiến_An'],
  ['Kinh tế – Cảng: nhìn lại một năm', 'Kinh_tế_– Cảng: nhìn lại một_năm'],
  ['Sinh viên Đại học Sư phạm đến Huế dự hội thảo', 'Sinh_viên Đại_học Sư_phạm đến_Huế dự hội_thảo'],
  ['Tàu từ Indonesia vào cảng', 'Tàu từ_Indonesia vào_cảng'],
  ["Mở 'trường học số' ở quận Kiến An", "Mở 'trường_học số' ở_quận_Kiến_An"],
  ['Một đêm mưa 142 mm, ba trạm bơm giữ nhà ở', 'Một_đêm mưa 142_mm, ba_trạm_bơm giữ nhà_ở'],
  ['Tuyến tàu mẹ thứ năm sang nước Mỹ trong hai tuần', 'Tuyến tàu_mẹ thứ_năm sang nước_Mỹ trong hai_tuần'],
  ['Bão', 'Bão'],
  ['  ', ''],
])('%s', (title, tied) => {
  expect(shown(title)).toBe(tied)
})

const syllable = fc.constantFrom(
  ...[
    'Hải',
    'Phòng',
    'sông',
    'Cấm',
    'Nguyễn',
    'Bỉnh',
    'Khiêm',
    'và',
    'của',
    'năm',
    '2022',
    '27',
    'tỷ',
    'đồng',
  ],
  ...['khoa', 'học,', '–', '“Phố', 'bộ”', 'QR', 'nghiêng', 'thànhphốkhôngcódấucách', '5%', 'công', 'nghệ'],
)

test('any title: only spaces change, runs stay short, no last syllable stands alone', () => {
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 2, maxLength: 30 }), (words) => {
      const title = words.join(' ')
      const tied = headline(title)
      expect(tied.replaceAll('\u00A0', ' ')).toBe(title)
      expect(headline(tied)).toBe(tied)
      const runs = tied.split(' ')
      for (const run of runs) if (run.includes('\u00A0')) expect(run.length).toBeLessThanOrEqual(18)
      if (words.slice(-2).join(' ').length <= 18) expect(runs.at(-1)).toContain('\u00A0')
    }),
  )
})

test('hostile text stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(headline(text).replace(/\s+/g, ' ')).toBe(text.normalize('NFC').trim().replace(/\s+/g, ' '))
    }),
  )
})
