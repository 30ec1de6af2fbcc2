import { type Inline, STYLES, type Style, type Words } from '../blocks'
import { clean } from '../clean'
import { safeHref } from '../href'
import { isObject, type Node, readChildren } from './node'
import { quoted, type Report } from './report'

/** The words of a paragraph or heading. */
export function parseInline(parent: Node, report: Report): Inline[] {
  const parts = readChildren(parent, report).flatMap((node): Inline[] => {
    const look = parseMarks(node, report)
    if (node.type === 'hardBreak') return [{ kind: 'break' }]
    if (node.type !== 'text')
      return report.refuse(node.path, `${quoted(node.type)} không được đặt giữa dòng chữ.`) ?? []
    if (typeof node.text !== 'string')
      return report.refuse(`${node.path}.text`, 'Đoạn chữ này không đọc được.') ?? []
    report.countText(node.path, node.text)
    return [{ kind: 'text', text: clean(node.text), ...look }]
  })
  return tidy(parts)
}

/** Words that look alike become one, empty ones go: the same text always has the same form. */
export function tidy(parts: Inline[]): Inline[] {
  const tidied: Inline[] = []
  for (const part of parts) {
    const last = tidied.at(-1)
    if (part.kind === 'text' && part.text === '') continue
    if (part.kind === 'text' && last?.kind === 'text' && looksLike(part, last))
      tidied[tidied.length - 1] = { ...last, text: (last.text + part.text).normalize('NFC') }
    else tidied.push(part)
  }
  return tidied
}

const looksLike = (one: Words, other: Words): boolean =>
  one.href === other.href && one.styles.join() === other.styles.join()

function parseMarks(node: Node, report: Report): { styles: Style[]; href: string | null } {
  const found = new Set<string>()
  let href: string | null = null
  for (const [at, mark] of node.marks.entries()) {
    const path = `${node.path}.marks[${at}]`
    if (!isObject(mark) || typeof mark.type !== 'string') report.refuse(path, 'Kiểu chữ không đọc được.')
    else if (mark.type === 'link') href = parseLink(mark.attrs, path, report)
    else if (STYLES.some((style) => style === mark.type)) found.add(mark.type)
    else report.refuse(path, `Kiểu chữ ${quoted(mark.type)} không dùng được trong bài viết.`)
  }
  return { styles: STYLES.filter((style) => found.has(style)), href }
}

function parseLink(attrs: unknown, path: string, report: Report): string | null {
  const raw = isObject(attrs) ? attrs.href : null
  if (typeof raw !== 'string') return report.refuse(`${path}.attrs.href`, 'Liên kết thiếu địa chỉ.')
  return (
    safeHref(raw) ??
    report.refuse(`${path}.attrs.href`, `Địa chỉ liên kết ${quoted(clean(raw))} không dùng được.`)
  )
}
