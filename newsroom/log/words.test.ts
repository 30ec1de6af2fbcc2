import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csvLine } from './csv'
import { readLogFilter, writeLogFilter } from './filter'
import { detailWords, eventWords, subjectWords, verbWords } from './words'

const root = join(import.meta.dirname, '../..')
const sources = ['newsroom', 'sharing', 'portal', 'app'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => /(?<!\.test)\.ts$/.test(it))
    .map((it) => readFileSync(join(root, folder, it), 'utf8')),
)

test('what the code records has words: verbs and subjects that it names outright', () => {
  const calls = sources.flatMap((it) => [...it.matchAll(/\brecord\(\s*\w+,\s*[\w.]+,([^;]*?)\)\n/g)])
  expect(calls.length).toBeGreaterThan(20)
  const missing = calls.flatMap(([, rest = '']) => {
    const [verb = '', subject = ''] = rest.split(',')
    const literals = (code: string) => [...code.matchAll(/'([a-z-]+)'/g)].map(([, it]) => it!)
    return [
      ...literals(verb)
        .filter((it) => !(it in verbWords))
        .map((it) => `verbWords: ${it}`),
      ...literals(subject)
        .filter((it) => !(it in subjectWords))
        .map((it) => `subjectWords: ${it}`),
    ]
  })
  expect([...new Set(missing)], 'add them to newsroom/log/words.ts').toEqual([])
})

const told = { verb: 'publish', subject: 'story', subjectId: '7', detail: {}, name: 'Cầu mới' }

test('an event is a sentence, also when its subject is gone or its verb unknown', () => {
  expect(eventWords(told)).toBe('đăng bài “Cầu mới”')
  expect(eventWords({ ...told, name: null })).toBe('đăng bài số 7')
  expect(eventWords({ ...told, verb: 'delete', name: null, detail: { title: 'Bài cũ' } })).toBe(
    'xóa bài “Bài cũ”',
  )
  expect(eventWords({ ...told, verb: 'sign-in', subject: 'staff', name: 'Lan' })).toBe('đăng nhập')
  expect(eventWords({ ...told, verb: 'publish', subject: 'front', name: null })).toBe('đăng trang chủ')
  expect(eventWords({ ...told, verb: 'unheard', subject: 'thing', name: null })).toBe('unheard thing số 7')
})

test('particulars are words too; identifiers and unknown ones stay out', () => {
  expect(
    detailWords({
      from: 'editor',
      role: 'publisher',
      sectionIds: [1],
      publishAt: '2026-11-25T10:30:00.000Z',
    }),
  ).toBe('từ: biên tập viên; vai trò: thư ký tòa soạn; đăng lúc: 17:30 ngày 25/11/2026')
  expect(detailWords({ reason: 'thiếu ảnh', storyId: 9, nested: { a: 1 } })).toBe('lý do: thiếu ảnh')
})

test('no cell of the export is a formula', () => {
  for (const bad of ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\n=1', '\r'])
    expect(csvLine([bad])).toBe(`"'${bad}"\r\n`)
  expect(csvLine(['nói "có", rồi đi', 'Đăng'])).toBe('"nói ""có"", rồi đi","Đăng"\r\n')
})

test('a filter is an address and back; nonsense is left out', () => {
  const query = 'nguoi=3&viec=publish&loai=story&ma=7&tu=2026-11-01&den=2026-11-25'
  expect(writeLogFilter(readLogFilter(Object.fromEntries(new URLSearchParams(query))))).toBe(query)
  expect(
    writeLogFilter(readLogFilter({ nguoi: '-1', viec: "'; drop", loai: ['x y'], ma: '7', tu: '2026-02-30' })),
  ).toBe('')
})
