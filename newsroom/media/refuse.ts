import { invalid } from '../outcome'

/** Refuses an upload with a reason in Vietnamese. */
export const refuse = (message: string): never => invalid({ field: 'file', message })
