/** What a story says: the part of a revision that people write. Stored as JSON, parsed by newsroom/stories/content. */
export type StoryContent = {
  title: string
  sapo: string
  /** Address; made from the title while empty. */
  slug: string
  genre: StoryGenre
  sectionId: number | null
  sourceId: number | null
  sourceUrl: string | null
  authorIds: number[]
  topicIds: number[]
  relatedIds: number[]
  lead: LeadPicture | null
  /** Tiptap's document. */
  body: unknown
  /** ISO moment until which the urgent strip shows it. */
  urgentUntil: string | null
  share: { title: string; text: string; mediaId: number | null }
}

export type StoryGenre =
  'news' | 'feature' | 'interview' | 'photo' | 'video' | 'infographic' | 'digest' | 'notice' | 'opinion'

export type LeadPicture = { mediaId: number; alt: string; caption: string; credit: string }
