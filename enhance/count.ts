/** The address that counts, without a cookie of its own and without waiting. */
const tell = (line: string) => navigator.sendBeacon('/api/dem', line)

const subject = () => document.querySelector<HTMLElement>('[data-count]')?.dataset.count ?? ''

/** `data-count="read 12"` is an article's. @param rest what is told beside its number */
export function tellOf(kind: string, rest = ''): void {
  const id = /^read (\d+)/.exec(subject())?.[1]
  if (id) tell(`${kind} ${id}${rest && ` ${rest}`}`)
}

/**
 * Tells what the server can't see, since the page comes from its cache: `[data-count]` once it is looked at
 * (not while the browser only prepares it), then printing, listening, and copies to share (`[data-tap="copy"]`).
 */
export function offerCounting(): void {
  const line = subject()
  if (!line) return
  const { pathname, search } = location
  looked(() => tell(line === 'missing' ? `missing ${pathname}${search}` : line))
  addEventListener('beforeprint', () => tellOf('print'))
  document.addEventListener('click', ({ target }) => tapped(target), true)
}

function tapped(target: EventTarget | null): void {
  const it = target instanceof Element && target.closest<HTMLElement>('[data-tap],[data-listen]')
  if (it && it.dataset.tap) tellOf('share', it.dataset.tap)
  else if (it) tellOf('listen')
}

/** A page that the browser makes ahead waits until it is opened, a tab in the background until it is looked at. */
function looked(then: () => void): void {
  const wait = (change: string) => document.addEventListener(change, () => looked(then), { once: true })
  if ((document as { prerendering?: boolean }).prerendering) wait('prerenderingchange')
  else if (document.visibilityState === 'visible') then()
  else wait('visibilitychange')
}
