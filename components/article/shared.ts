/** What is shared of an article, and where it stands. */
export type Shared = {
  title: string
  text: string
  /** `/bai-viet/{slug}` */
  path: string
  /** The same in full, as it is shared. */
  url: string
  /** The short address in full, as the QR holds it. */
  short: string
}
