'use server'

import { z } from 'zod'
import { makePreviewLink, revokePreviewLink } from '@/newsroom/stories/preview/links'
import { staffAction } from '../../../../staff-action'

const storyId = z.int({ error: 'Mã bài không hợp lệ.' }).positive({ error: 'Mã bài không hợp lệ.' })

export const makeLink = staffAction(
  z.strictObject({ storyId, hours: z.int({ error: 'Chọn đường dẫn có hiệu lực bao lâu.' }) }),
  makePreviewLink,
)
export const revokeLink = staffAction(
  z.strictObject({ storyId, id: z.string({ error: 'Mã không hợp lệ.' }).max(100) }),
  revokePreviewLink,
)
