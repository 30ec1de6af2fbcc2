import type { Cell, Flow, Table } from '../blocks'
import { Attributes, type Node, readChildren } from './node'
import { LIMITS, quoted, type Report } from './report'

/** A table; `flow` reads what stands in a cell. */
export function parseTable(node: Node, report: Report, flow: (cell: Node) => Flow): Table | null {
  const rows = readChildren(node, report).map((row): Cell[] => {
    if (row.type !== 'tableRow')
      return report.refuse(row.path, `${quoted(row.type)} không được đặt thẳng trong bảng.`) ?? []
    return readChildren(row, report).flatMap((cell) => parseCell(cell, report, flow))
  })
  if (rows.length === 0) return report.refuse(node.path, 'Bảng không có dòng nào.')
  return { kind: 'table', caption: Attributes.of(node, report).text('caption'), rows }
}

function parseCell(node: Node, report: Report, flow: (cell: Node) => Flow): Cell[] {
  if (node.type !== 'tableCell' && node.type !== 'tableHeader')
    return report.refuse(node.path, `${quoted(node.type)} không phải là ô của bảng.`) ?? []
  const attrs = Attributes.of(node, report)
  return [
    {
      header: node.type === 'tableHeader',
      colspan: attrs.whole('colspan', 1, 1, LIMITS.items),
      rowspan: attrs.whole('rowspan', 1, 1, LIMITS.items),
      content: flow(node),
    },
  ]
}
