import { z } from 'zod'
import { safeHref } from '@/body/href'

/** Pieces that the forms of the newsroom share, each with its words. Text comes back in NFC, trimmed. */
const clean = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()

/** Text that may be empty. */
export const text = (name: string, most: number) =>
  z
    .string({ error: `${name} phải là chữ.` })
    .transform(clean)
    .pipe(z.string().max(most, { error: `${name} dài quá ${most} ký tự.` }))

/** Text that may not be empty; `ask` is what to say then: "Ghi tên chuyên mục." */
export const words = (name: string, most: number, ask: string) =>
  z
    .string({ error: ask })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, { error: ask })
        .max(most, { error: `${name} dài quá ${most} ký tự.` }),
    )

export const id = z.int({ error: 'Mã không hợp lệ.' }).positive({ error: 'Mã không hợp lệ.' })

/** An address of another site, or nothing. */
export const optionalUrl = (name: string) =>
  z
    .string({ error: `${name} phải là chữ.` })
    .trim()
    .max(2000, { error: `${name} dài quá.` })
    .refine((value) => value === '' || isWebAddress(value), {
      error: `${name} phải bắt đầu bằng https:// hoặc http://`,
    })
    .transform((value) => value || null)

export const isWebAddress = (value: string): boolean => {
  try {
    const { protocol, hostname, username } = new URL(value)
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && username === ''
  } catch {
    return false
  }
}

/** The last part of an address, `do-thi`; or nothing: then it is made of the name. */
export const slug = z
  .string({ error: 'Ghi địa chỉ, hoặc để trống.' })
  .trim()
  .max(120, { error: 'Địa chỉ dài quá 120 ký tự.' })
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, {
    error: 'Địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối.',
  })

/** A row that is changed, with what its form was filled from; a new one has neither. */
export const rowShape = {
  id: id.nullable().default(null),
  version: z.int({ error: 'Tải lại trang rồi thử lại.' }).min(0).default(0),
}
export const idShape = z.strictObject({ id })
export const moveShape = z.strictObject({ id, to: z.int({ error: 'Chọn vị trí.' }).min(0).max(10_000) })

/** Where a link of the site may lead: another site, a page of this one, a telephone, a mailbox. */
export const href = z
  .string({ error: 'Ghi nơi dẫn đến.' })
  .trim()
  .min(1, { error: 'Ghi nơi dẫn đến.' })
  .max(2000, { error: 'Nơi dẫn đến dài quá.' })
  .refine((value) => value === '' || (!value.startsWith('#') && safeHref(value) !== null), {
    error: 'Nơi dẫn đến phải bắt đầu bằng https://, tel:, mailto: hoặc / (trang trên cổng này).',
  })
  .transform((value) => safeHref(value) ?? value)

/** A moment as ISO 8601 with its offset, or none. */
export const optionalMoment = (name: string) =>
  z.iso
    .datetime({ offset: true, error: `${name} chưa đúng: cần đủ ngày và giờ.` })
    .transform((value) => new Date(value))
    .nullable()
