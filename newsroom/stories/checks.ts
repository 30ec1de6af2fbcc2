import type { Block } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import { mediaIdsOf } from '@/body/uses'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { countWords } from '@/vietnamese/words'
import { checkBlocks } from './checking/blocks'
import { checkFiling } from './checking/filing'
import { error, type Facts, type Finding } from './checking/finding'
import { checkHeadings } from './checking/headings'
import { checkLinks, linksWithPlaces } from './checking/links'
import { checkPicture } from './checking/pictures'
import { picturesOf, placed } from './checking/places'
import { checkWords } from './checking/words'

export type Checked = {
  /** In the order of the page, errors and warnings mixed. */
  findings: Finding[]
  /** What is in order, one line each. */
  passed: string[]
}

/** Everything that can be said of a story before it goes out. Pure: the editor and `requireReady` ask the same. */
export function checkStory(content: StoryContent, facts: Facts): Checked {
  const body = parseBody(content.body)
  const blocks = body.ok ? body.blocks : []
  const all = placed(blocks)
  const pictures = picturesOf(all)
  const links = linksWithPlaces(blocks)
  const words = checkWords(content, facts)
  const filing = checkFiling(content)
  const pictured = [
    ...(content.lead ? checkPicture(content.lead, 'Ảnh đại diện', 'lead', facts) : []),
    ...pictures.flatMap(({ picture, n, path }) => checkPicture(picture, `Ảnh ${n}`, path, facts)),
  ]
  const linked = checkLinks(links, facts)
  const problems = body.ok
    ? missingBody(blocks)
    : body.problems.map(({ path, message }) => error(path ? `body.${path}` : 'body', message, 'Tới chỗ đó'))
  const findings = [
    ...words,
    ...problems,
    ...pictured,
    ...checkHeadings(all),
    ...linked,
    ...checkBlocks(all, facts),
    ...filing,
  ]
  const count = pictures.length + (content.lead ? 1 : 0)
  const passed = [
    words.length === 0 &&
      `Tiêu đề ${[...content.title.trim()].length} ký tự, sapo ${countWords(content.sapo)} từ`,
    count > 0 && pictured.length === 0 && `${count} ảnh có mô tả, chú thích và nguồn ảnh`,
    !filing.some((it) => it.level === 'error') && 'Chuyên mục, nguồn tin, tác giả đủ',
    links.length > 0 && linked.length === 0 && `${links.length} liên kết có chữ và dẫn đúng chỗ`,
  ]
  return { findings, passed: passed.filter((it) => it !== false) }
}

function missingBody(blocks: Block[]): Finding[] {
  if (renderText(blocks) || mediaIdsOf(blocks).length > 0) return []
  return [error('body', 'Bài chưa có nội dung.', 'Viết')]
}
