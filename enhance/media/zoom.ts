import { onClick } from '../clicks'

let lightbox: Promise<typeof import('./lightbox')> | undefined

const load = () => (lightbox ??= import('./lightbox'))

/** `a[data-zoom]` opens the lightbox; an address that names a picture (`#xem-anh-2`) does so by itself. */
export function offerZoom(): void {
  onClick('a[data-zoom]', (link, event) => {
    event.preventDefault()
    load().then(
      ({ open }) => open(link),
      () => location.assign((link as HTMLAnchorElement).href),
    )
  })
  const agree = () => {
    if (lightbox !== undefined || location.hash.startsWith('#xem-anh-'))
      void load().then(({ agree }) => agree())
  }
  agree()
  addEventListener('popstate', agree)
}
