import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { SIZES } from './appearance/sizes'
import { bootScript, bootScriptHash } from './boot'

type Kept = Record<string, string> | 'blocked'

function boot(kept: Kept, array: unknown = []) {
  const html = {
    className: 'trang',
    style: { fontSize: '' },
    theme: '',
    setAttribute: (_name: string, value: string) => (html.theme = value),
  }
  const storage = { getItem: (name: string) => (kept as Record<string, string>)[name] ?? null }
  const page = {
    document: { documentElement: html },
    get localStorage() {
      if (kept === 'blocked') throw new Error('SecurityError')
      return storage
    },
  }
  runInNewContext(bootScript.replace('[].at', '(array).at'), Object.assign(Object.create(page), { array }))
  return { className: html.className, fontSize: html.style.fontSize, theme: html.theme }
}

test('what the reader chose is there before the page is painted', () => {
  const { className, fontSize, theme } = boot({ 'ct-size': '112.5', 'ct-theme': 'contrast' })
  expect([className, fontSize, theme]).toEqual(['trang js', '112.5%', 'contrast'])
})

test('every size but the original is known', () => {
  const applied = SIZES.filter((size) => boot({ 'ct-size': String(size) }).fontSize === `${size}%`)
  expect(applied).toEqual(SIZES.filter((size) => size !== 100))
})

test('nothing, nonsense and blocked storage leave the page as it is', () => {
  const plain = { className: 'trang js', fontSize: '', theme: '' }
  expect(boot({})).toEqual(plain)
  expect(boot({ 'ct-size': '112x5', 'ct-theme': 'auto' })).toEqual(plain)
  expect(boot('blocked')).toEqual(plain)
})

test('a browser too old for the module is not told that there is script', () => {
  expect(boot({ 'ct-theme': 'dark' }, {})).toEqual({ className: 'trang', fontSize: '', theme: 'dark' })
})

test('it is a script that every browser parses, hashed as the policy writes it', () => {
  expect(bootScriptHash).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/)
  expect(bootScript).not.toMatch(/<\/?script|<!--|=>|`|\b(let|const)\b/)
})
