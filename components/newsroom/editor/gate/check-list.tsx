import type { Checked } from '@/newsroom/stories/checks'
import type { Finding } from '@/newsroom/stories/checking/finding'
import { Icon } from '../../ui/icon'

const count = (checked: Checked, level: Finding['level']) =>
  checked.findings.filter((it) => it.level === level).length

/** How the story stands before it goes out: what must be mended, what is worth a look, what is in order. */
export function CheckList({ checked, goTo }: { checked: Checked; goTo: (field: string) => void }) {
  const [must, should] = [count(checked, 'error'), count(checked, 'warning')]
  return (
    <>
      <p className="gate-sum">
        {must > 0 && <span className="must">{must} phải sửa</span>}
        {should > 0 && <span className="should">{should} nên xem</span>}
        {checked.passed.length > 0 && <span className="pass">{checked.passed.length} đạt</span>}
      </p>
      <ul className="gate-list">
        {checked.findings.map((it, n) => (
          <li key={`${n} ${it.field}`} className={it.level === 'error' ? 'must' : 'should'}>
            <Icon name={it.level === 'error' ? 'wrong' : 'alert'} />
            <span>
              <span className="visually-hidden">{it.level === 'error' ? 'Phải sửa: ' : 'Nên xem: '}</span>
              {it.message}
            </span>
            <button type="button" className="link" onClick={() => goTo(it.field)}>
              {it.go}
              <span className="visually-hidden">: {it.message}</span>
            </button>
          </li>
        ))}
        {checked.passed.map((it) => (
          <li key={it} className="pass">
            <Icon name="check" />
            <span>
              <span className="visually-hidden">Đạt: </span>
              {it}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
