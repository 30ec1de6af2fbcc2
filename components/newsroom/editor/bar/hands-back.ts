import type { Desk } from '@/newsroom/stories/desk/read'
import type { SaveState } from '../saving/save-loop'

/** Who returned a story has given its pen away too, until typing something into it. */
export const handsBack = ({ state, review }: Desk, save: SaveState): boolean =>
  state === 'returned' && review?.own === true && save.kind === 'saved' && (save.at ?? '') <= review.at
