import { encode } from 'next-auth/jwt'
import { roles, type Role } from '../newsroom/actor'
import { openSession } from '../newsroom/staff/sessions'
import { makeStaff } from '../newsroom/testing/staff'
import { pages, routes, type Least } from './access'
import { expect, test } from './fixtures'

const visitors = [null, ...roles]
const mayEnter = (who: Role | null, least: Least) =>
  least === 'everybody' || (who !== null && roles.indexOf(who) >= roles.indexOf(least))
const filled = (path: string) =>
  path.replace(/\/\[\[\.\.\.\w+\]\]/g, '').replace(/\[(?:\.\.\.)?\w+\]/g, '999999999')

for (const who of visitors)
  test(`${who ?? 'somebody signed out'} opens the newsroom's pages and routes that are for them and no others`, async ({
    request,
    db,
  }) => {
    test.setTimeout(120_000)
    const headers: Record<string, string> = {}
    if (who) {
      const { secret } = await openSession(db, (await makeStaff(db, who)).id, 'spec')
      const token = await encode({ token: { secret }, secret: process.env.AUTH_SECRET! })
      headers.cookie = `next-auth.session-token=${token}`
    }
    for (const [path, least] of Object.entries(pages)) {
      const answer = await request.get(filled(path), { headers, maxRedirects: 0 })
      const led = answer.headers().location ?? ''
      const say = `${path}: ${answer.status()} ${led}`
      if (mayEnter(who, least)) {
        expect(led, say).not.toMatch(/\/dang-nhap/)
        if (path.includes('[')) expect([200, 303, 307, 404], say).toContain(answer.status())
        else expect([200, 303, 307], say).toContain(answer.status())
      } else if (!who) {
        expect(answer.status(), say).toBe(307)
        expect(led, say).toMatch(/\/dang-nhap\?tiep=/)
      } else {
        expect(answer.status(), say).toBe(403)
        expect(await answer.text(), say).toContain('Bạn không đủ quyền mở trang này')
      }
    }
    for (const [route, least] of Object.entries(routes)) {
      const [method, path = ''] = route.split(' ')
      const answer = await request.fetch(filled(path), { method, headers, maxRedirects: 0 })
      const say = `${route}: ${answer.status()}`
      if (!mayEnter(who, least)) expect(answer.status(), say).toBe(who ? 403 : 401)
      else expect([401, 403, 500], say).not.toContain(answer.status())
    }
  })
