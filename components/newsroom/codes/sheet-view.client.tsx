import { petal, petalPath, petalTurns, type Mark, type Page } from '@/sharing/print/marks'
import type { Cell } from '@/sharing/print/sheet'

const fonts = {
  serif: { fontFamily: "'Source Serif 4', serif", fontWeight: 600 },
  sans: { fontFamily: "'Be Vietnam Pro', sans-serif", fontWeight: 400 },
  bold: { fontFamily: "'Be Vietnam Pro', sans-serif", fontWeight: 600 },
}

type Props = {
  page: Page
  label: string
  /** Places without a label: the screen alone says so. */
  empty: Cell[]
  /** How many of them were used up before. */
  used: number
}

/** A printed page on screen: the same marks that are printed. */
export function SheetView({ page, label, empty, used }: Props) {
  return (
    <svg className="sheet" viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={label}>
      <rect width={page.width} height={page.height} fill="#fff" />
      {page.marks.map((mark, n) => (
        <Drawn key={n} mark={mark} />
      ))}
      {empty.map((it, n) => (
        <text
          key={n}
          x={it.x + it.width / 2}
          y={it.y + it.height / 2}
          textAnchor="middle"
          fill="#55606b"
          fontSize="4"
          style={fonts.sans}
        >
          {n < used ? 'đã dùng' : 'trống'}
        </text>
      ))}
    </svg>
  )
}

function Drawn({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fill={mark.fill}
          fontSize={mark.size}
          style={fonts[mark.face]}
        >
          {mark.text}
        </text>
      )
    case 'qr':
      return (
        <path
          fill="#0b1a26"
          shapeRendering="crispEdges"
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.side / mark.code.modules})`}
          d={mark.code.path}
        />
      )
    case 'box':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={mark.fill} />
    case 'cut':
      return (
        <path
          d={`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`}
          stroke="#8a8a8a"
          strokeWidth=".25"
          strokeDasharray="1.5 1.5"
        />
      )
    case 'flower':
      return (
        <g transform={`translate(${mark.x} ${mark.y}) scale(${mark.size / 32})`} fill={petal}>
          {petalTurns.map((turn) => (
            <path key={turn} transform={`rotate(${turn} 16 16)`} d={petalPath} />
          ))}
        </g>
      )
    case 'picture':
      return (
        <image
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          preserveAspectRatio="xMidYMid slice"
          href={mark.src}
        />
      )
  }
}
