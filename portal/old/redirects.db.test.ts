import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { redirects } from '@/db/schema/portal/site'
import { published } from '@/newsroom/testing/stories'
import { readRedirect } from './redirects'

beforeAll(async () => {
  await published(db(), { title: 'Cầu mới', slug: 'cau-moi' })
  await published(db(), { title: 'Hẹn giờ', slug: 'hen-gio', at: new Date(Date.now() + 3_600_000) })
  await db()
    .insert(redirects)
    .values([
      { path: '/{slug}.html', pattern: true, target: '/bai-viet/{slug}' },
      { path: '/Diem-bao/{slug}-{id}.html', pattern: true, target: '/bai-viet/{slug}' },
      { path: '/Portal/PrintItem.aspx?ContentID=135634', target: '/bai-viet/cau-moi' },
      { path: '/gioi-thieu.html', target: '/trang/gioi-thieu' },
      { path: '/cu', target: '/cu-hon.html' },
      { path: '/cu-hon.html', target: '/bai-viet/cau-moi' },
      { path: '/vong-1', target: '/vong-2' },
      { path: '/vong-2', target: '/vong-1' },
    ])
})

test.each([
  ['/cau-moi.html', '/bai-viet/cau-moi'],
  ['/Diem-bao/Cau-moi-57288.html', '/bai-viet/cau-moi'],
  ['/Portal/PrintItem.aspx?ContentID=135634', '/bai-viet/cau-moi'],
  ['/gioi-thieu.html', '/trang/gioi-thieu'],
  ['/cu', '/bai-viet/cau-moi'],
  ['/khong-co-bai-nay.html', null],
  ['/hen-gio.html', null],
  ['/vong-1', null],
  ['/la', null],
])('%s leads to %s', async (old, target) => {
  expect(await readRedirect(db(), old)).toBe(target)
})
