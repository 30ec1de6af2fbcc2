import type { Trial } from '@/newsroom/codes/finds'
import { reachOf } from '@/sharing/print/paper'
import { Icon } from '../ui/icon'

type Props = {
  /** Of the codes, in millimetres: as they are printed, and as they were asked for. */
  side: number
  wished: number
  trials: Trial[]
  /** The site's address where nobody outside can open it. */
  house: string | null
}

const warnings = {
  notice: 'bài đã gỡ, quét sẽ thấy thông báo gỡ',
  waiting: 'nội dung chưa đăng, quét sẽ báo như vậy',
  gone: 'nội dung đã gỡ hẳn, quét chỉ thấy tin mới nhất',
}

/** What was tried before it is on paper. */
export function SheetChecks({ side, wished, trials, house }: Props) {
  const wrong = trials.filter((it) => it.finds !== 'right')
  return (
    <ul className="sheet-checks">
      <Line isFine>
        Lề trắng 4 ô, cạnh mã {Math.round(side)} mm: quét tốt từ {reachOf(side)} cm trở lại
      </Line>
      {side < wished && (
        <Line>
          Ô nhãn chỉ chứa được mã {Math.round(side)} mm. Muốn mã {wished} mm thì bớt số nhãn mỗi tờ.
        </Line>
      )}
      {wrong.length === 0 && !house && (
        <Line isFine>
          {trials.length > 1 ? `Đã mở thử cả ${trials.length} mã: đều dẫn đúng` : 'Đã mở thử mã: dẫn đúng'}
        </Line>
      )}
      {wrong.map((it) => (
        <Line key={it.code}>
          Mã {it.code}: {warnings[it.finds as keyof typeof warnings]}.
        </Line>
      ))}
      {house && (
        <Line>
          Nhãn in địa chỉ {house}: máy ở ngoài không mở được. Đặt SITE_URL là tên miền thật rồi hãy in.
        </Line>
      )}
    </ul>
  )
}

function Line({ isFine, children }: { isFine?: boolean; children: React.ReactNode }) {
  return (
    <li className={isFine ? undefined : 'is-warning'}>
      <Icon name={isFine ? 'check' : 'info'} />
      <span>{children}</span>
    </li>
  )
}
