/** What a verb changed for readers: the caller expires just that. */
export type Change = {
  /** Slugs of articles whose page is another now, old addresses included. */
  slugs: string[]
  /** Front page, sections, topics, feeds, sitemaps. */
  lists: boolean
  /** Name, navigation, channels, utilities: every page. */
  site: boolean
}

export const nothing: Change = { slugs: [], lists: false, site: false }
export const articleChanged = (...slugs: string[]): Change => ({ slugs, lists: true, site: false })
export const siteChanged: Change = { slugs: [], lists: true, site: true }
