import { connect, type Database } from '../db/client'
import { stories } from '../db/schema/newsroom/stories'
import { sections } from '../db/schema/portal/sections'
import type { Actor } from '../newsroom/actor'
import { loadArticles } from './loading/articles'
import { loadCounts } from './loading/counts'
import { loadDesk } from './loading/desk'
import { loadDirectory, loadPages } from './loading/directory'
import { describePictures, hangLogos, loadMedia } from './loading/media'
import { loadStaff } from './loading/staff'

/** Whether nothing was ever written: no section, no story. */
export async function isEmpty(databaseUrl: string): Promise<boolean> {
  return using(databaseUrl, async (db) => !(await db.$count(sections)) && !(await db.$count(stories)))
}

/** Fills an empty database as the newsroom would have: every article goes through the publication verbs. */
export async function loadDemo(databaseUrl: string, say: (words: string) => void): Promise<void> {
  await using(databaseUrl, async (db) => {
    say('sections, people, sources')
    const names = await loadDirectory(db)
    const people = await loadStaff(db, names)
    const actor: Actor = { kind: 'system', id: people.administrator.id, name: people.administrator.name }
    say('pictures, about half a minute')
    const media = await loadMedia(actor, db)
    await hangLogos(names.sources, media, db)
    await loadPages(db, media)
    say('articles')
    const articles = await loadArticles(actor, names, media, db)
    await describePictures(db)
    await loadDesk(people, names, media, articles, db)
    await loadCounts(articles, db)
    say(`${articles.size} articles, ${media.size} pictures and files`)
  })
}

async function using<T>(databaseUrl: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = connect(databaseUrl, { max: 4, name: 'congtin-demo' })
  try {
    return await work(db)
  } finally {
    await db.$client.end()
  }
}
