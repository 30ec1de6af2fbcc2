import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** Prints rows as one Markdown table and keeps it in bench/results/. */
export function report(name: string, rows: Record<string, string | number>[]): void {
  const heads = Object.keys(rows[0] ?? {})
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => row[head] ?? ''))),
  ]
  const at = new Date().toISOString()
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`
  const text = [`# ${name}`, '', `${at}, ${machine}`, '', ...table, ''].join('\n')
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(`bench/results/${name}.md`, text)
  console.log(text)
}

export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
