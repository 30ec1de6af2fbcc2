import { mostLabels } from '@/sharing/print/paper'

type Props = {
  codes: { code: string; name: string }[]
  /** How many each is given where nothing else is typed. */
  usual: number
  onChange: (code: string, times: number) => void
}

/** Six for the hall, three for the bus station: how many labels each place is given. */
export function LabelCounts({ codes, usual, onChange }: Props) {
  return (
    <details className="label-counts">
      <summary>Số nhãn riêng từng nơi</summary>
      <ul>
        {codes.map(({ code, name }) => (
          <li key={`${code} ${usual}`}>
            <label htmlFor={`nhan-${code}`}>{name}</label>
            <input
              id={`nhan-${code}`}
              className="field"
              type="number"
              min={1}
              max={mostLabels}
              defaultValue={usual}
              onChange={({ target }) =>
                target.validity.valid && target.value && onChange(code, Number(target.value))
              }
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
