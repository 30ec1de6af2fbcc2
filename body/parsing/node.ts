import { clean } from '../clean'
import { LIMITS, quoted, type Report } from './report'

/** One node of the editor's document, its outer shape checked. */
export type Node = {
  type: string
  attrs: Record<string, unknown>
  content: unknown[]
  marks: unknown[]
  text: unknown
  path: string
  depth: number
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The node, or null after telling the report why not. */
export function readNode(value: unknown, path: string, depth: number, report: Report): Node | null {
  if (report.isFull) return null
  report.countNode(path)
  if (depth > LIMITS.depth) return report.refuse(path, 'Nội dung lồng nhau quá sâu.')
  if (!isObject(value) || typeof value.type !== 'string')
    return report.refuse(path, 'Khối này không đọc được.')
  const { type, attrs = null, content = null, marks = null, text } = value
  if (attrs !== null && !isObject(attrs))
    return report.refuse(`${path}.attrs`, 'Thuộc tính của khối không đọc được.')
  if (content !== null && !Array.isArray(content))
    return report.refuse(`${path}.content`, 'Nội dung của khối không đọc được.')
  if (marks !== null && !Array.isArray(marks))
    return report.refuse(`${path}.marks`, 'Kiểu chữ không đọc được.')
  return { type, attrs: attrs ?? {}, content: content ?? [], marks: marks ?? [], text, path, depth }
}

export function readChildren(node: Node, report: Report): Node[] {
  const children: Node[] = []
  for (const [at, child] of node.content.entries()) {
    if (report.isFull) break
    const read = readNode(child, `${node.path ? `${node.path}.` : ''}content[${at}]`, node.depth + 1, report)
    if (read) children.push(read)
  }
  return children
}

/** Attributes of a node or of an entry in it, read by type; a wrong one is reported at its place. */
export class Attributes {
  constructor(
    private readonly values: Record<string, unknown>,
    private readonly path: string,
    private readonly report: Report,
  ) {}

  static of(node: Node, report: Report): Attributes {
    return new Attributes(node.attrs, `${node.path}.attrs`, report)
  }

  /** Text on one line; absent is empty. */
  text(name: string): string {
    const value = this.values[name] ?? ''
    if (typeof value !== 'string') return this.wrong(name, 'phải là chữ') ?? ''
    if (value.length > LIMITS.attribute) return this.wrong(name, `dài quá ${LIMITS.attribute} ký tự`) ?? ''
    this.report.countText(`${this.path}.${name}`, value)
    return clean(value).trim()
  }

  /** The number of a picture or file in the library. */
  id(name: string): number | null {
    const value = this.values[name]
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
    return this.wrong(name, 'phải là số của một ảnh hoặc tệp trong thư viện')
  }

  optionalId(name: string): number | null {
    return (this.values[name] ?? null) === null ? null : this.id(name)
  }

  whole(name: string, fallback: number, least: number, most: number): number {
    const value = this.values[name] ?? fallback
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    return this.wrong(name, `phải là số nguyên từ ${least} đến ${most}`) ?? fallback
  }

  choice<Value extends string>(name: string, choices: readonly Value[], fallback: Value): Value {
    const value = this.values[name] ?? fallback
    return (
      choices.find((it) => it === value) ??
      this.wrong(name, `phải là một trong: ${choices.join(', ')}`) ??
      fallback
    )
  }

  /** The entries of a list, each with attributes of its own. */
  entries(name: string): Attributes[] {
    const value = this.values[name] ?? []
    if (!Array.isArray(value)) return this.wrong(name, 'phải là một danh sách') ?? []
    if (value.length > LIMITS.items) return this.wrong(name, `có quá ${LIMITS.items} mục`) ?? []
    return value.flatMap((entry: unknown, at) => {
      const path = `${this.path}.${name}[${at}]`
      if (isObject(entry)) return [new Attributes(entry, path, this.report)]
      return this.report.refuse(path, 'Mục này không đọc được.') ?? []
    })
  }

  has(name: string): boolean {
    return (this.values[name] ?? null) !== null
  }

  wrong(name: string, message: string): null {
    return this.report.refuse(`${this.path}.${name}`, `Thuộc tính ${quoted(name)} ${message}.`)
  }
}
