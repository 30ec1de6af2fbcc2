/**
 * Every public address, one of each kind: whoever adds a page adds its line. Specs that hold for all of them go
 * through this table; `addresses.test.ts` fails for a page that has no line.
 */
export type Address = {
  path: string
  status: 200 | 404
  /** Made anew for each request: nothing of it is kept. */
  fresh?: true
}

const model = 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'

export const addresses: Address[] = [
  { path: '/', status: 200 },
  { path: `/bai-viet/${model}`, status: 200 },
  { path: '/bai-viet/khong-co-bai-nay', status: 404 },
  { path: '/khong-co-trang-nay', status: 404 },
  { path: '/khong/co/trang/nay', status: 404 },
]
