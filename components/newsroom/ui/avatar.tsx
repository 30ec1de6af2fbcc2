/** What colleagues call a person: the last two parts of a name of three (`Lan Anh`), else the last (`Hùng`). */
export function calledName(name: string): string {
  const parts = name.trim().split(/\s+/)
  return parts.slice(parts.length >= 3 ? -2 : -1).join(' ')
}

/** Up to two letters of the last part of the name. */
export function Avatar({ name, live }: { name: string; live?: boolean }) {
  return (
    <span className={live ? 'avatar is-live' : 'avatar'} aria-hidden="true">
      {name.trim().split(/\s+/).at(-1)?.slice(0, 2)}
    </span>
  )
}
