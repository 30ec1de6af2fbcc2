import type { Planned } from '@/newsroom/redirects/plan'
import { ChipOf, type Chip } from '../directory/entry'

const chips: Record<Planned['verdict'] | 'chain', Chip> = {
  new: { words: 'Mới', icon: 'plus', look: 'good' },
  chain: { words: 'Nhiều chặng', icon: 'link', look: 'info' },
  changed: { words: 'Đổi', icon: 'swap', look: 'info' },
  same: { words: 'Đã có', icon: 'check', look: 'quiet' },
  dead: { words: 'Ngõ cụt', icon: 'alert', look: 'waiting' },
  loop: { words: 'Vòng lặp', icon: 'auto', look: 'bad' },
  wrong: { words: 'Không dùng được', icon: 'wrong', look: 'bad' },
}

/** The rows of a file with what would become of them, what needs a look first. */
export function ImportTable({ rows }: { rows: Planned[] }) {
  return (
    <div className="table-scroll" role="region" aria-label="Các dòng của tệp" tabIndex={0}>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Kết quả</th>
            <th scope="col">Địa chỉ cũ</th>
            <th scope="col">Dẫn đến</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => (
            <tr key={it.line}>
              <td>{it.line}</td>
              <td>
                <ChipOf {...chips[it.verdict === 'new' && it.chain.length > 0 ? 'chain' : it.verdict]} />
              </td>
              <td className="address">{it.from || '(trống)'}</td>
              <td className="address">
                {it.target || it.to || '(trống)'}
                {it.message && <small>{it.message}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
