import { z } from 'zod'

/** At home with its leading zero, abroad with its country, or a hotline. */
const phone = /^(0[1-9]\d{8,9}|(\+|00)[1-9]\d{7,14}|84\d{9,10}|1[89]00\d{4,6})$/
const email = z.email()

/**
 * Whether somebody can be answered there: phone numbers and e-mail addresses, one or several with commas between them,
 * the numbers grouped as people group them.
 */
export const reachable = (contact: string): boolean =>
  contact
    .split(/[,;]/)
    .map((it) => it.trim())
    .every((it) => email.safeParse(it).success || phone.test(it.replace(/[\s.()-]/g, '')))
