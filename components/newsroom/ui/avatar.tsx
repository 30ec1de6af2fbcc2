/** The last part of a Vietnamese name is what people are called by. */
export const calledName = (name: string): string => name.trim().split(/\s+/).at(-1) ?? ''

/** Up to two letters of the name people are called by. */
export function Avatar({ name, live }: { name: string; live?: boolean }) {
  return (
    <span className={live ? 'avatar is-live' : 'avatar'} aria-hidden="true">
      {calledName(name).slice(0, 2)}
    </span>
  )
}
