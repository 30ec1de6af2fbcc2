/** Every cache tag, for those who read and those who expire. */
export const tags = {
  article: (slug: string) => `bai-viet:${slug}`,
  /** Front page, sections, topics, authors, sources, archive, feeds, sitemaps. */
  lists: 'danh-sach',
  /** Name, navigation, channels, utilities: what every page carries. */
  site: 'trang',
  redirects: 'chuyen-huong',
  /** What is read most in the whole site, and in a section with its children: expired when the order changes. */
  counts: 'luot-doc',
  countsIn: (sectionId: string) => `luot-doc:${sectionId}`,
  /** What short codes lead to: those who issue or move one expire it. */
  codes: 'ma',
} as const
