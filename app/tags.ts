/** Every cache tag, for those who read and those who expire. */
export const tags = {
  article: (slug: string) => `bai-viet:${slug}`,
  /** Front page, sections, topics, authors, sources, archive, feeds, sitemaps. */
  lists: 'danh-sach',
  /** Name, navigation, channels, utilities: what every page carries. */
  site: 'trang',
  redirects: 'chuyen-huong',
  /** What is read most: those who write the counts down expire it. */
  counts: 'luot-doc',
  /** What short codes lead to: those who issue or move one expire it. */
  codes: 'ma',
} as const
