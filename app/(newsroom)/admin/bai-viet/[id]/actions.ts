'use server'

import { z } from 'zod'
import { storyKey } from '@/newsroom/stories/content'
import { correctStory, moveStory } from '@/newsroom/publication/amend'
import { publishStory } from '@/newsroom/publication/publish'
import { scheduleStory, unscheduleStory } from '@/newsroom/publication/schedule'
import { withdrawStory } from '@/newsroom/publication/withdraw'
import { readDesk } from '@/newsroom/stories/desk/read'
import { saveDesk } from '@/newsroom/stories/desk/save'
import { beat, leaveStory } from '@/newsroom/stories/presence'
import { approveStory, returnStory, submitStory } from '@/newsroom/stories/review'
import { deleteStory, reviseStory } from '@/newsroom/stories/write'
import { staffAction } from '../../../staff-action'

const storyId = z.int({ error: 'Mã bài không hợp lệ.' }).positive({ error: 'Mã bài không hợp lệ.' })
const version = z.int({ error: 'Bản lưu không hợp lệ.' }).min(0, { error: 'Bản lưu không hợp lệ.' })
const step = { storyId, version }
const words = (ask: string) => z.string({ error: ask })
const override = z.string({ error: 'Lý do phải là chữ.' }).max(2000, { error: 'Lý do dài quá 2.000 ký tự.' })
const moment = (ask: string) => z.iso.datetime({ offset: true, error: ask }).transform((it) => new Date(it))

export const saveText = staffAction(
  z.strictObject({ storyId: storyId.nullable(), key: storyKey.optional(), version, content: z.unknown() }),
  saveDesk,
)
export const loadStory = staffAction(z.strictObject({ storyId }), (actor, input, db) =>
  readDesk(actor, input.storyId, db),
)
export const sendBeat = staffAction(
  z.strictObject({
    storyId,
    wants: z.boolean(),
    takeOver: z.boolean().optional(),
    passage: z.string().max(80, { error: 'Tên đoạn dài quá.' }),
  }),
  beat,
)
export const leave = staffAction(z.strictObject({ storyId }), leaveStory)

export const submit = staffAction(z.strictObject(step), submitStory)
export const approve = staffAction(z.strictObject(step), approveStory)
export const giveBack = staffAction(
  z.strictObject({ ...step, reason: words('Ghi lý do trả lại.') }),
  returnStory,
)
export const publish = staffAction(
  z.strictObject({
    ...step,
    override: override.optional(),
    removeAt: moment('Ghi giờ gỡ, hoặc để trống.').nullable().optional(),
  }),
  publishStory,
  ({ change }) => change,
)
export const schedule = staffAction(
  z.strictObject({
    ...step,
    publishAt: moment('Chọn ngày và giờ đăng.'),
    removeAt: moment('Ghi giờ gỡ, hoặc để trống.').nullable(),
    override: override.optional(),
  }),
  scheduleStory,
  (change) => change,
)
export const unschedule = staffAction(
  z.strictObject({ storyId }),
  (actor, input, db) => unscheduleStory(actor, input.storyId, db),
  (change) => change,
)
export const revise = staffAction(z.strictObject({ storyId }), (actor, input, db) =>
  reviseStory(actor, input.storyId, db),
)
export const correct = staffAction(
  z.strictObject({
    storyId,
    kind: z.enum(['correction', 'update'], { error: 'Chọn Đính chính hoặc Cập nhật.' }),
    text: words('Ghi rõ điều gì được sửa.'),
  }),
  correctStory,
  (change) => change,
)
const successorId = z.int({ error: 'Chọn bài thay thế.' }).positive({ error: 'Chọn bài thay thế.' })
export const withdraw = staffAction(
  z.discriminatedUnion(
    'ending',
    [
      z.strictObject({
        storyId,
        ending: z.literal('notice'),
        notice: words('Ghi lời báo cho bạn đọc: vì sao bài được gỡ.').max(1000, {
          error: 'Lời báo dài quá 1.000 ký tự.',
        }),
        successorId: successorId.nullable(),
      }),
      z.strictObject({ storyId, ending: z.literal('moved'), successorId }),
      z.strictObject({ storyId, ending: z.literal('gone') }),
    ],
    { error: 'Chọn bài kết thúc thế nào.' },
  ),
  withdrawStory,
  (change) => change,
)
export const move = staffAction(
  z.strictObject({ storyId, slug: words('Ghi địa chỉ mới.').trim() }),
  moveStory,
  (change) => change,
)
export const remove = staffAction(z.strictObject({ storyId }), (actor, input, db) =>
  deleteStory(actor, input.storyId, db),
)
