'use client'

import { useChecked } from './use-checked.client'

/** On narrow screens the checks stand far below: how much must be mended, and the way there. */
export function ToGate() {
  const must = useChecked().findings.filter((it) => it.level === 'error').length
  if (must === 0) return null
  return (
    <a className="to-gate" href="#gate">
      {must} phải sửa
    </a>
  )
}
