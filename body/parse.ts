import type { Block, Flow, Heading, InfoBox, KeyFigures, List } from './blocks'
import { parseInline } from './parsing/inline'
import { parseAttachment, parseAudio, parseFigure, parseFilm, parseGallery } from './parsing/media'
import { Attributes, isObject, type Node, readChildren, readNode } from './parsing/node'
import { type BodyProblem, quoted, Report } from './parsing/report'
import { parseTable } from './parsing/table'

export type { BodyProblem } from './parsing/report'
export type ParsedBody = { ok: true; blocks: Block[] } | { ok: false; problems: BodyProblem[] }

/**
 * The editor's document as blocks, or every problem (at most 50) with its place, in words for the writer.
 * Unknown nodes and marks, attributes of a wrong type and unsafe addresses are refused; attributes that the
 * grammar doesn't name are passed over; text is cleaned. Never throws.
 */
export function parseBody(json: unknown): ParsedBody {
  const report = new Report()
  const isDocument = isObject(json) && json.type === 'doc'
  const doc = isDocument ? readNode(json, '', 0, report) : report.refuse('', 'Nội dung bài không đọc được.')
  const blocks = doc ? parseBlocks(doc, report) : []
  return report.problems.length > 0 ? { ok: false, problems: report.problems } : { ok: true, blocks }
}

const parseBlocks = (parent: Node, report: Report): Block[] =>
  readChildren(parent, report).flatMap((node) => parseBlock(node, report) ?? [])

function parseBlock(node: Node, report: Report): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: parseInline(node, report) }
    case 'heading':
      return parseHeading(node, report)
    case 'bulletList':
    case 'orderedList':
      return parseList(node, report)
    case 'blockquote': {
      const attribution = Attributes.of(node, report).text('attribution')
      return { kind: 'quote', content: parseFlow(node, report), attribution }
    }
    case 'figure':
      return parseFigure(node, report)
    case 'gallery':
      return parseGallery(node, report)
    case 'table':
      return parseTable(node, report, (cell) => parseFlow(cell, report))
    case 'video':
      return parseFilm(node, report)
    case 'audio':
      return parseAudio(node, report)
    case 'attachment':
      return parseAttachment(node, report)
    case 'infoBox':
      return parseInfoBox(node, report)
    case 'keyFigures':
      return parseKeyFigures(node, report)
    case 'horizontalRule':
      return { kind: 'divider' }
    default:
      return report.refuse(node.path, `Khối ${quoted(node.type)} không dùng được trong bài viết.`)
  }
}

function parseHeading(node: Node, report: Report): Heading | null {
  const { level } = node.attrs
  if (level !== 2 && level !== 3)
    return report.refuse(`${node.path}.attrs.level`, 'Tiêu đề mục chỉ có cấp 2 và cấp 3.')
  return { kind: 'heading', level, content: parseInline(node, report) }
}

function parseList(node: Node, report: Report): List {
  const items = readChildren(node, report).flatMap((item): Flow[] => {
    if (item.type === 'listItem') return [parseFlow(item, report)]
    return report.refuse(item.path, `${quoted(item.type)} không được đặt thẳng trong danh sách.`) ?? []
  })
  if (node.type === 'bulletList') return { kind: 'bulletList', items }
  return { kind: 'orderedList', start: Attributes.of(node, report).whole('start', 1, 0, 100_000), items }
}

/** Paragraphs and lists: all that a list item, a quote or a cell may hold. */
function parseFlow(parent: Node, report: Report): Flow {
  return readChildren(parent, report).flatMap((node): Flow => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', content: parseInline(node, report) }]
    if (node.type === 'bulletList' || node.type === 'orderedList') return [parseList(node, report)]
    const message = `${quoted(node.type)} không được đặt trong danh sách, trích dẫn hay ô của bảng.`
    return report.refuse(node.path, message) ?? []
  })
}

function parseInfoBox(node: Node, report: Report): InfoBox {
  const content = readChildren(node, report).flatMap((child): InfoBox['content'] => {
    const block = parseBlock(child, report)
    if (block?.kind !== 'infoBox') return block ? [block] : []
    return report.refuse(child.path, 'Hộp thông tin không chứa được hộp khác.') ?? []
  })
  return { kind: 'infoBox', title: Attributes.of(node, report).text('title'), content }
}

function parseKeyFigures(node: Node, report: Report): KeyFigures {
  const items = Attributes.of(node, report).entries('items')
  return {
    kind: 'keyFigures',
    items: items.map((it) => ({ value: it.text('value'), label: it.text('label') })),
  }
}
