import { articlePath, film, model, photoStory, withdrawn } from './articles'

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

export const addresses: Address[] = [
  { path: '/', status: 200 },
  { path: '/chuyen-muc/do-thi', status: 200 },
  { path: '/chuyen-muc/giao-thong', status: 200 },
  { path: articlePath(model), status: 200 },
  { path: articlePath(photoStory), status: 200 },
  { path: articlePath(film), status: 200 },
  { path: articlePath(withdrawn), status: 200 },
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
  { path: '/rss', status: 200 },
  { path: '/du-lieu-mo', status: 200 },
  { path: '/gop-y', status: 200 },
  { path: `/gop-y?bai=${model}`, status: 200, canonical: '/gop-y' },
  { path: '/bai-viet/khong-co-bai-nay', status: 404 },
  { path: '/khong-co-trang-nay', status: 404 },
  { path: '/khong/co/trang/nay', status: 404 },
]
