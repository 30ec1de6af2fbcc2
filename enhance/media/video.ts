import { onClick } from '../clicks'

/** `a[data-embed="youtube:ID"]` becomes the player, once the reader asks: nothing of that host is loaded before. */
export function offerVideos(): void {
  onClick('a[data-embed]', (link, event) => {
    const id = /^youtube:([\w-]+)$/.exec(link.dataset.embed ?? '')?.[1]
    if (!id) return
    event.preventDefault()
    const player = document.createElement('iframe')
    player.title = link.getAttribute('aria-label') ?? link.textContent.trim()
    player.allow = 'autoplay; picture-in-picture; fullscreen'
    player.referrerPolicy = 'strict-origin'
    player.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`
    link.replaceWith(player)
    player.focus()
  })
}
