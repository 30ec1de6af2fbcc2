import type { StoryContent } from '@/db/schema/newsroom/content'
import { countWords } from '@/vietnamese/words'
import { error, warning, type Facts, type Finding } from './finding'

export const longestTitle = 90
export const sapoWords = { least: 25, most: 40 }

/** Title and sapo: what every list shows of the story. */
export function checkWords({ title, sapo }: StoryContent, { sameTitle }: Facts): Finding[] {
  const findings: Finding[] = []
  const letters = [...title.trim()].length
  if (letters === 0) findings.push(error('title', 'Bài chưa có tiêu đề.', 'Viết'))
  if (letters > longestTitle)
    findings.push(
      warning('title', `Tiêu đề dài ${letters} ký tự, nên không quá ${longestTitle}.`, 'Tới tiêu đề'),
    )
  if (sameTitle)
    findings.push(warning('title', `Tiêu đề này đã dùng cho một bài ngày ${sameTitle.at}.`, 'Tới tiêu đề'))
  const words = countWords(sapo)
  if (words === 0) findings.push(error('sapo', 'Bài chưa có sapo.', 'Viết'))
  else if (words < sapoWords.least || words > sapoWords.most)
    findings.push(
      warning('sapo', `Sapo ${words} từ, nên từ ${sapoWords.least} đến ${sapoWords.most}.`, 'Tới sapo'),
    )
  return findings
}
