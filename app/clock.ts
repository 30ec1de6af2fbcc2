import { db, type Database } from '@/db/client'
import { log } from '@/log'
import { importedSince } from '@/newsroom/import/account'
import { resumeProcessing } from '@/newsroom/media/pictures/process'
import { publishDue } from '@/newsroom/publication/schedule'
import { removeDue } from '@/newsroom/publication/withdraw'
import { readPassed } from '@/portal/passed'
import { readVocabulary, refreshWords } from '@/portal/search/vocabulary'
import { vietnamDay } from '@/vietnamese/dates'
import { tagsOf } from './expire'
import { tags } from './tags'

/**
 * What has come due since the last look: publishes and removes it, and names the tags of all that readers see
 * otherwise now. Every page carries the date, so midnight in Vietnam changes the site.
 * @param since what the look before returned; null at the start, when nothing is cached yet
 * @param expire told the tags as soon as each step is committed: a later step that fails takes nothing back
 * @returns the database's time of this look
 */
export async function tick(
  db: Database,
  since: Date | null,
  expire: (tags: string[]) => void,
): Promise<Date> {
  expire((await publishDue(db)).flatMap(tagsOf))
  expire((await removeDue(db)).flatMap(tagsOf))
  const { now, lists, site } = await readPassed(db, since)
  const imported = since !== null && (await importedSince(db, since))
  const newDay = since !== null && vietnamDay(since) !== vietnamDay(now)
  if (lists || newDay || imported) expire([tags.lists])
  if (site || newDay || imported) expire([tags.site])
  return now
}

const kept = globalThis as { congtinClock?: boolean; congtinExpire?: (tags: string[]) => void }

/** Looks every second, for as long as the process lives. While the database is away it goes on asking. */
export function startClock(): void {
  if (kept.congtinClock) return
  kept.congtinClock = true
  let since: Date | null = null
  let away = false
  const look = async () => {
    try {
      if (since === null) await resumeProcessing(db())
      since = await tick(db(), since, (tags) => kept.congtinExpire?.(tags))
      if (away) log.info('the clock goes on')
      away = false
    } catch (error) {
      if (!away) log.error({ err: error }, 'the clock stands still')
      away = true
    }
    setTimeout(() => void look(), 1000).unref()
  }
  void look()
  keepWords()
}

const anHour = 3_600_000

/**
 * The words that a slip may have meant are counted when the server has started, and then every hour. Until then those
 * counted last are held ready, so that the first search doesn't wait for them.
 */
function keepWords(): void {
  readVocabulary(db()).catch(() => {})
  const count = () =>
    void refreshWords(db())
      .catch((error) => log.error({ err: error }, 'the words could not be counted'))
      .then(() => setTimeout(count, anHour).unref())
  setTimeout(count, 10_000).unref()
}
