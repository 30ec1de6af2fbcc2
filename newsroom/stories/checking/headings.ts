import { isBlank } from '@/body/walk'
import { error, warning, type Finding } from './finding'
import type { Placed } from './places'

/** The story's sections: each heading has words, something under it, and a place in order. */
export function checkHeadings(all: Placed[]): Finding[] {
  const top = all.filter(({ path }) => /^body\.content\[\d+\]$/.test(path))
  const filled = top.filter(({ block }) => block.kind !== 'paragraph' || !isBlank(block.content))
  const findings: Finding[] = []
  let n = 0
  let seenSecond = false
  for (const [at, { block, path }] of filled.entries()) {
    if (block.kind !== 'heading') continue
    n += 1
    const go = `Tới tiêu đề mục ${n}`
    const words = block.content.map((it) => (it.kind === 'text' ? it.text : ' ')).join('')
    const next = filled[at + 1]?.block
    if (isBlank(block.content)) findings.push(error(path, `Tiêu đề mục ${n} để trống`, go))
    else if (!next || (next.kind === 'heading' && next.level <= block.level))
      findings.push(error(path, `Mục “${words.trim()}” chưa có nội dung`, go))
    if (block.level === 3 && !seenSecond)
      findings.push(warning(path, `Tiêu đề mục ${n} là cấp 3 mà chưa có mục cấp 2 nào ở trước`, go))
    if (block.level === 2) seenSecond = true
  }
  return findings
}
