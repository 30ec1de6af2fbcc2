/** What stands between a story and its readers, in the words that stand at its field too. */
export type Finding = {
  /** An error blocks publication, a warning asks. */
  level: 'error' | 'warning'
  /** `title`, `lead.caption`, `body.content[3].attrs.items[0].alt`, … as `parseContent` names them. */
  field: string
  message: string
  /** What the link to the place says: "Tới ảnh 2". */
  go: string
}

/** What only the database knows of the pictures and files that a story uses. */
export type MediaFacts = {
  state: 'processing' | 'ready' | 'failed'
  showsChild: boolean
  consentNote: string
}

/** What a story's own words don't tell. */
export type Facts = {
  media: ReadonlyMap<number, MediaFacts>
  /** Addresses on this site that lead nowhere. */
  brokenLinks: ReadonlySet<string>
  /** Another story under the same title. */
  sameTitle: { title: string; at: string } | null
}

export const error = (field: string, message: string, go: string): Finding => ({
  level: 'error',
  field,
  message,
  go,
})
export const warning = (field: string, message: string, go: string): Finding => ({
  level: 'warning',
  field,
  message,
  go,
})
