import type { WordStory } from '@/newsroom/word/docx/draft'
import type { PickedMedia } from '../media/picked'

/** What `POST /api/admin/docx` answers: a story that nobody has saved yet, and the pictures that came with it. */
export type WordAnswer = WordStory & {
  authorIds: number[]
  /** Names of the byline that no pen name fits. */
  unknownNames: string[]
  media: PickedMedia[]
}
