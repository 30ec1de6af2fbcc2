import type { Block } from '@/body/blocks'
import { renderHtml } from '@/body/html'
import type { BodyMedia } from '@/body/media'
import { env } from '@/env'

/**
 * What stands in a reader's page because of its media: made anew when one of them is replaced.
 * @param media the lead's and the body's
 */
export function rendered(blocks: Block[], media: Map<number, BodyMedia>) {
  const films = videoIds(blocks).map((id) => (id === null ? undefined : media.get(id)))
  return {
    html: renderHtml(blocks, { media: (id) => media.get(id), siteUrl: env().SITE_URL }),
    pictureCount: [...media.values()].filter((it) => it.kind === 'image').length,
    videoSeconds: films[0]?.duration ? Math.round(films[0].duration) : null,
    hasVideo: films.length > 0,
  }
}

/** The media of the body's films; null for one of another site. */
function videoIds(blocks: Block[]): (number | null)[] {
  return blocks.flatMap((block) =>
    block.kind === 'video'
      ? [block.mediaId ?? null]
      : block.kind === 'infoBox'
        ? videoIds(block.content)
        : [],
  )
}
