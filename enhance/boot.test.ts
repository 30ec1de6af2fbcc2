import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { SIZES } from './appearance/sizes'
import { bootScript, bootScriptHash } from './boot'

type Kept = Record<string, string> | 'blocked'

type Coming = { hash?: string; type?: number }

function boot(kept: Kept, array: unknown = [], { hash = '#trang', type = 0 }: Coming = {}) {
  const html = {
    className: 'trang',
    style: { fontSize: '' },
    theme: '',
    setAttribute: (_name: string, value: string) => (html.theme = value),
  }
  const storage = { getItem: (name: string) => (kept as Record<string, string>)[name] ?? null }
  const added: { type?: string; src?: string }[] = []
  Object.assign(html, { appendChild: (it: object) => added.push(it) })
  const afterPaint: (() => void)[] = []
  const page = {
    document: {
      documentElement: html,
      body: null as object | null,
      currentScript: { getAttribute: (name: string) => (name === 'data-entry' ? '/_a/main.js' : null) },
      createElement: (name: string) => ({ name }),
    },
    location: { hash },
    performance: { navigation: { type } },
    requestAnimationFrame: (then: () => void) => afterPaint.push(then),
    setTimeout: (then: () => void) => then(),
    get localStorage() {
      if (kept === 'blocked') throw new Error('SecurityError')
      return storage
    },
  }
  const run = () =>
    runInNewContext(
      bootScript.replaceAll('[].at', '(array).at'),
      Object.assign(Object.create(page), { array }),
    )
  run()
  page.document.body = {}
  run()
  const early = added.length
  for (const then of afterPaint) then()
  return { className: html.className, fontSize: html.style.fontSize, theme: html.theme, early, added }
}

test('what the reader chose is there before the page is painted', () => {
  const { className, fontSize, theme } = boot({ 'ct-size': '112.5', 'ct-theme': 'contrast', 'ct-type': '1' })
  expect([className, fontSize, theme]).toEqual(['trang js', '112.5%', 'contrast'])
})

test('every size but the original is known', () => {
  const applied = SIZES.filter((size) => boot({ 'ct-size': String(size) }).fontSize === `${size}%`)
  expect(applied).toEqual(SIZES.filter((size) => size !== 100))
})

test('nothing, nonsense and blocked storage leave the page as it is', () => {
  const plain = { className: 'trang device-type js', fontSize: '', theme: '' }
  expect(boot({})).toMatchObject(plain)
  expect(boot({ 'ct-size': '112x5', 'ct-theme': 'auto' })).toMatchObject(plain)
  expect(boot('blocked')).toMatchObject(plain)
})

test('what lies below waits only for who begins at the top', () => {
  const classOf = (coming: Coming) => boot({ 'ct-type': '1' }, [], coming).className
  expect(classOf({ hash: '' })).toBe('trang js later')
  for (const further of [{ hash: '#anh-3' }, { hash: '', type: 1 }, { hash: '', type: 2 }])
    expect(classOf(further)).toBe('trang js')
})

test('a first page is set in the type of the device, until the fonts were fetched', () => {
  const classOf = (kept: Kept) => boot(kept).className
  expect(classOf({})).toBe('trang device-type js')
  expect(classOf('blocked')).toBe('trang device-type js')
  expect(classOf({ 'ct-type': '1' })).toBe('trang js')
})

test('a browser too old for the module is not told that there is script', () => {
  const { className, theme, added } = boot({ 'ct-theme': 'dark' }, {})
  expect([className, theme, added]).toEqual(['trang', 'dark', []])
})

test('the module comes after the first paint, even where storage is blocked', () => {
  const { early, added } = boot('blocked')
  expect(early).toBe(0)
  expect(added).toEqual([{ name: 'script', type: 'module', src: '/_a/main.js' }])
})

test('it is a script that every browser parses, hashed as the policy writes it', () => {
  expect(bootScriptHash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/)
  expect(bootScript).not.toMatch(/<\/?script|<!--|=>|`|\b(let|const)\b/)
})
