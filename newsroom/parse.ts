import type { z } from 'zod'
import { invalid, type Problem } from './outcome'

/** The problems of a value that a schema refused, by field: `name`, `items.3.href`. Two rules may say the same. */
export const problemsOf = (error: z.ZodError): Problem[] =>
  error.issues
    .map((issue) => ({
      field: issue.path.join('.') || 'form',
      message: issue.code === 'unrecognized_keys' ? 'Có trường lạ trong dữ liệu gửi lên.' : issue.message,
    }))
    .filter(
      (it, at, all) => all.findIndex((one) => one.field === it.field && one.message === it.message) === at,
    )

/** @throws Refused with all problems at once */
export function requireShape<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  return parsed.success ? parsed.data : invalid(...problemsOf(parsed.error))
}
