/** What a verb changed for readers: the caller expires just that. */
export type Change = {
  /** Slugs of articles whose page is another now, old addresses included. */
  slugs: string[]
  /** Front page, sections, topics, feeds, sitemaps. */
  lists: boolean
  /** Name, navigation, channels, utilities: every page. */
  site: boolean
  /** Old addresses that belong to no article. */
  redirects?: true
  /** Where short codes lead. */
  codes?: true
}

export const nothing: Change = { slugs: [], lists: false, site: false }
export const articleChanged = (...slugs: string[]): Change => ({ slugs, lists: true, site: false })
export const siteChanged: Change = { slugs: [], lists: true, site: true }
/** A name or an address that every page may carry, and the old one that leads on. */
export const directoryChanged: Change = { ...siteChanged, redirects: true }
