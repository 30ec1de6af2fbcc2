/** Articles of the demo that specs look at, by slug. */
export const model = 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'
export const corrected =
  'hoi-thi-sang-tao-ky-thuat-lan-thu-iv-trao-giai-cho-38-giai-phap-tu-xuong-may-ruong-vuon'
export const photoStory = 'hai-muoi-tu-thang-chap-mot-ngay-giap-tet-cua-thanh-pho-qua-tam-buc-tranh'
export const film = 'chieu-phim-hoat-hinh-mo-cho-tre-em-o-pho-di-bo-toi-thu-bay-xem-truoc-tai-day'
export const withdrawn = 'lich-tam-ngung-cap-dien-tuan-cuoi-thang-11-de-sua-luoi-truoc-tet'
export const successor = 'lich-tam-ngung-cap-dien-tu-25-den-30-11-ban-dieu-chinh'

export const articlePath = (slug: string): string => `/bai-viet/${slug}`
