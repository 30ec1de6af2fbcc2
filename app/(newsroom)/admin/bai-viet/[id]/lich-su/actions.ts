'use server'

import { z } from 'zod'
import { restoreText } from '@/newsroom/stories/history'
import { staffAction } from '../../../../staff-action'

const id = z.int({ error: 'Mã không hợp lệ.' }).positive({ error: 'Mã không hợp lệ.' })

export const restore = staffAction(z.strictObject({ storyId: id, version: id, snapshotId: id }), restoreText)
