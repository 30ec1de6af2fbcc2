import { isDay } from '@/vietnamese/dates'

export type LogFilter = {
  personId: number | null
  verb: string | null
  subject: string | null
  /** With `subject`: this one alone. */
  subjectId: string | null
  /** Days in Vietnam, both included. */
  from: string | null
  to: string | null
}

type Query = Record<string, string | string[] | undefined>

/** Reads a filter from an address; what is not understood is left out. */
export function readLogFilter(query: Query): LogFilter {
  const one = (name: string) => [query[name]].flat()[0]?.trim() ?? ''
  const word = (name: string) => (/^[a-z][a-z-]{0,39}$/.test(one(name)) ? one(name) : null)
  const day = (name: string) => (isDay(one(name)) ? one(name) : null)
  const subject = word('loai')
  return {
    personId: /^[1-9]\d{0,14}$/.test(one('nguoi')) ? Number(one('nguoi')) : null,
    verb: word('viec'),
    subject,
    subjectId: subject && /^[\w-]{1,40}$/.test(one('ma')) ? one('ma') : null,
    from: day('tu'),
    to: day('den'),
  }
}

/** The address's query of a filter, without what it leaves open. */
export function writeLogFilter({ personId, verb, subject, subjectId, from, to }: LogFilter): string {
  const all = { nguoi: personId, viec: verb, loai: subject, ma: subjectId, tu: from, den: to }
  const set = Object.entries(all).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return new URLSearchParams(set).toString()
}
