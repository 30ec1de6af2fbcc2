import { longDate } from '@/vietnamese/dates'
import { bytes, number } from '@/vietnamese/numbers'

type Row = {
  mime: string
  bytes: number
  width: number | null
  height: number | null
  duration: number | null
  createdAt: Date
  state: 'processing' | 'ready' | 'failed'
}

const states = { processing: 'Đang xử lý', ready: '', failed: 'Xử lý lỗi, hãy thay bằng tệp khác' }

/** What the file itself tells. */
export function MediumFacts({ row, uploader }: { row: Row; uploader: string | null }) {
  const facts: [string, string][] = [
    ['Loại', row.mime.replace(/^application\/vnd\.openxmlformats.*\.(\w+)$/, 'Office ($1)')],
    ['Nặng', bytes(row.bytes)],
    ['Cỡ', row.width && row.height ? `${number(row.width)} × ${number(row.height)} điểm ảnh` : ''],
    ['Dài', row.duration === null ? '' : minutes(row.duration)],
    ['Tải lên', longDate(row.createdAt)],
    ['Bởi', uploader ?? ''],
    ['Trạng thái', states[row.state]],
  ]
  return (
    <section>
      <h2>Tệp</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** `2:05` */
const minutes = (seconds: number) =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
