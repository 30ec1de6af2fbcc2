import type { RevisionState } from '@/newsroom/stories/rights'

export type FoundStory = { id: number; title: string; section: string | null; state: RevisionState }
