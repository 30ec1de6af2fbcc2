import pino from 'pino'

/** What happens, as JSON lines on standard output. */
export const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
