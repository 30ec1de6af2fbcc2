/**
 * Every public address, one of each kind: whoever adds a page adds its line. Specs that hold for all of them go
 * through this table; `addresses.test.ts` fails for a page that has no line.
 */
export type Address = {
  path: string
  status: 200 | 404
  /** Made anew for each request: nothing of it is kept. */
  fresh?: true
  /** The address that the page calls its own, where that is another. */
  canonical?: string
}

const model = 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'

export const addresses: Address[] = [
  { path: '/', status: 200 },
  { path: '/chuyen-muc/do-thi', status: 200 },
  { path: '/chuyen-muc/giao-thong', status: 200 },
  { path: `/bai-viet/${model}`, status: 200 },
  // A story in pictures, a film that loads on click, a withdrawn one.
  {
    path: '/bai-viet/hai-muoi-tu-thang-chap-mot-ngay-giap-tet-cua-thanh-pho-qua-tam-buc-tranh',
    status: 200,
  },
  {
    path: '/bai-viet/chieu-phim-hoat-hinh-mo-cho-tre-em-o-pho-di-bo-toi-thu-bay-xem-truoc-tai-day',
    status: 200,
  },
  {
    path: '/bai-viet/lich-tam-ngung-cap-dien-tuan-cuoi-thang-11-de-sua-luoi-truoc-tet',
    status: 200,
  },
  { path: '/chu-de/khoa-hoc-va-cong-nghe', status: 200 },
  { path: '/tac-gia/lan-anh', status: 200 },
  { path: '/nguon/lien-hiep-hoi', status: 200 },
  { path: '/moi-nhat', status: 200 },
  { path: '/moi-nhat/trang/2', status: 200 },
  { path: '/doc-nhieu', status: 200 },
  { path: '/luu-tru', status: 200 },
  { path: '/luu-tru/2022/12', status: 200 },
  { path: '/luu-tru/2022/12/27', status: 200 },
  { path: '/tim-kiem', status: 200 },
  { path: '/tim-kiem?q=hai+phong', status: 200, canonical: '/tim-kiem' },
  { path: '/kiem-tra-ma', status: 200 },
  { path: '/kiem-tra-ma?ma=zzzzz', status: 200, canonical: '/kiem-tra-ma' },
  { path: '/trang/gioi-thieu', status: 200 },
  { path: '/so-do', status: 200 },
  { path: '/gop-y', status: 200 },
  { path: `/gop-y?bai=${model}`, status: 200, canonical: '/gop-y' },
  { path: '/bai-viet/khong-co-bai-nay', status: 404 },
  { path: '/khong-co-trang-nay', status: 404 },
  { path: '/khong/co/trang/nay', status: 404 },
]
