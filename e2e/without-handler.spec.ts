import { addresses } from './addresses'
import { expect, test } from './fixtures'
import { databases, folder } from './place'
import { startPortal } from './portal'

const ways = {
  'that keeps the framework': { CONGTIN_KEEP_FRAMEWORK: '1' },
  'that Next does not take': { CONGTIN_WITHOUT_HANDLER: '1' },
}

for (const [way, env] of Object.entries(ways))
  test(`with a cache handler ${way}, pages are heavier and never wrong`, async ({ request }) => {
    const portal = await startPortal({ databaseUrl: databases().app, dataDir: `${folder}/data`, env })
    try {
      for (const { path, status } of addresses)
        for (const time of ['first', 'second']) {
          const answer = await request.get(portal.origin + path)
          expect(answer.status(), `${path}, the ${time} time`).toBe(status)
          if (status === 200) expect(await answer.text()).toMatch(/<h1[\s>]/)
          expect(answer.headers()['set-cookie']).toBeUndefined()
        }
    } finally {
      await portal.stop()
    }
  })
