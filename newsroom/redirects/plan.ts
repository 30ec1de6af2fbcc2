import { followPattern, readPattern } from '@/portal/old/pattern'
import { gapsOf, readOld, readTarget } from './address'
import type { CsvRow } from './csv'

/** What stands already: exact addresses with where they lead, and patterns in their order. */
export type Standing = { exact: Map<string, string>; patterns: { path: string; target: string }[] }

/**
 * One row of a file, and what would become of it. `chain`: its target leads on itself, so the last one is written.
 * `loop` and `wrong` are never written, `dead` only when asked for.
 */
export type Planned = {
  line: number
  from: string
  /** As it was typed. */
  to: string
  /** What is written. */
  target: string
  pattern: boolean
  verdict: 'new' | 'changed' | 'same' | 'dead' | 'loop' | 'wrong'
  chain: string[]
  message: string
}

const mostHops = 20
const head = /^(from|old|path|c(ũ|u)|đ?ịa chỉ cũ|dia chi cu|source)$/i

/** Reads the rows of a file against one another and against what stands; asks nothing and writes nothing. */
export function planRows(rows: CsvRow[], standing: Standing, hosts: string[]): Planned[] {
  const body = rows[0] && head.test(rows[0].cells[0] ?? '') ? rows.slice(1) : rows
  const planned = body.map((row) => readRow(row, hosts))
  refuseTwins(planned)
  const given = planned.filter((it) => it.verdict !== 'wrong')
  const together: Standing = {
    exact: new Map([
      ...standing.exact,
      ...given.filter((it) => !it.pattern).map((it) => [it.from, it.target] as const),
    ]),
    patterns: [
      ...standing.patterns.filter((old) => !given.some((it) => it.from === old.path)),
      ...given.filter((it) => it.pattern).map((it) => ({ path: it.from, target: it.target })),
    ],
  }
  for (const it of given) follow(it, together)
  for (const it of given) if (it.verdict === 'new') compare(it, standing)
  return planned
}

function readRow({ line, cells }: CsvRow, hosts: string[]): Planned {
  const [from = '', to = ''] = cells
  const old = readOld(from)
  const row = { line, from, to, target: '', pattern: false, chain: [] }
  if ('wrong' in old) return { ...row, verdict: 'wrong', message: old.wrong }
  const target = readTarget(to, hosts, gapsOf(old.address))
  if ('wrong' in target)
    return {
      ...row,
      verdict: 'wrong',
      message: cells.length < 2 ? 'Dòng này thiếu cột địa chỉ mới.' : target.wrong,
    }
  return {
    ...row,
    from: old.address,
    target: target.address,
    pattern: old.pattern,
    verdict: 'new',
    message: '',
  }
}

/** The same old address twice: the same target is one row, another one is a question for people. */
function refuseTwins(planned: Planned[]) {
  const first = new Map<string, Planned>()
  for (const it of planned.filter((row) => row.verdict === 'new')) {
    const twin = first.get(it.from)
    if (!twin) first.set(it.from, it)
    else if (twin.target === it.target) [it.verdict, it.message] = ['same', `Trùng dòng ${twin.line}.`]
    else [it.verdict, it.message] = ['wrong', `Dòng ${twin.line} đã cho địa chỉ cũ này một nơi khác.`]
  }
}

function follow(row: Planned, all: Standing) {
  if (row.target === row.from) return loop(row, [row.from])
  if (row.pattern || row.verdict !== 'new') return
  const seen = [row.from]
  let at = row.target
  for (let hop = 0; hop < mostHops; hop++) {
    if (seen.includes(at)) return loop(row, [...seen, at])
    const next = leadsOn(at, all)
    if (next === null) break
    seen.push(at)
    at = next
  }
  if (at !== row.target) {
    row.chain = [...seen.slice(1), at]
    row.target = at
    row.message = `Đi qua ${row.chain.length} chặng, sẽ ghi thẳng tới ${at}`
  }
}

function loop(row: Planned, round: string[]) {
  row.verdict = 'loop'
  row.message = `Vòng lặp: ${round.join(' → ')}`
}

function leadsOn(address: string, { exact, patterns }: Standing): string | null {
  const found = exact.get(address)
  if (found !== undefined) return found
  for (const { path, target } of patterns) {
    const pattern = readPattern(path)
    const to = pattern && followPattern(pattern, target, address)
    if (to) return to
  }
  return null
}

function compare(row: Planned, { exact, patterns }: Standing) {
  const before = row.pattern ? patterns.find((it) => it.path === row.from)?.target : exact.get(row.from)
  if (before === undefined) return
  row.verdict = before === row.target ? 'same' : 'changed'
  row.message ||= before === row.target ? 'Đã có sẵn.' : `Đang dẫn tới ${before}`
}
