/** Every cache tag, for those who read and those who expire. */
export const tags = {
  article: (slug: string) => `bai-viet:${slug}`,
  /** Front page, sections, topics, authors, sources, archive, feeds, sitemaps. */
  lists: 'danh-sach',
  /** Name, navigation, channels, utilities: what every page carries. */
  site: 'trang',
  redirects: 'chuyen-huong',
} as const
