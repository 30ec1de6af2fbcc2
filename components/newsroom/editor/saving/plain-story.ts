import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import type { StoryContent } from '@/newsroom/stories/content'

/** A story as plain text, to be copied elsewhere: title, sapo, body. */
export function plainStory({ title, sapo, body }: StoryContent): string {
  const parsed = parseBody(body)
  return [title, sapo, parsed.ok ? renderText(parsed.blocks) : ''].filter(Boolean).join('\n\n')
}
