import { createHash, randomBytes } from 'node:crypto'

/** What a cookie or a link carries: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of it: who reads the table can't use it. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')
