import type { StoryContent } from '@/db/schema/newsroom/content'
import { error, warning, type Finding } from './finding'

/** Where the story stands and who answers for it. */
export function checkFiling(content: StoryContent): Finding[] {
  const findings: Finding[] = []
  if (content.sectionId === null) findings.push(error('sectionId', 'Chọn chuyên mục.', 'Chọn'))
  if (content.authorIds.length === 0) findings.push(error('authorIds', 'Chọn ít nhất một tác giả.', 'Chọn'))
  if (content.sourceId === null) findings.push(error('sourceId', 'Chọn nguồn tin.', 'Chọn'))
  if (content.lead === null) findings.push(warning('lead', 'Bài chưa có ảnh đại diện.', 'Chọn'))
  if (content.relatedIds.length === 0)
    findings.push(warning('relatedIds', 'Chưa chọn tin liên quan, hệ thống sẽ tự lấy.', 'Chọn'))
  return findings
}
