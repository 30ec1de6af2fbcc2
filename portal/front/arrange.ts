import type { ListItem } from '../listing'
import type { Section, SectionLink } from '../site'
import { pictureGenres, type Candidate } from './pool'
import { pinnedNow, type Slot, type Slots } from './slots'

export type FrontBlock = { section: Section; first: ListItem; titles: ListItem[] }

/** What stands where on the front page. No article has two places (but for its rank), no picture is shown twice. */
export type Front = {
  urgent: { slug: string; title: string; at: string } | null
  lead: ListItem | null
  bullets: ListItem[]
  second: ListItem[]
  latest: ListItem[]
  blocks: FrontBlock[]
  /** Photo stories, films and graphics. */
  strip: ListItem[]
  mostRead: ListItem[]
  notices: ListItem[]
}

const latestCount = 8
const stripCount = 5
const titleCount = 3
const noticeCount = 5
const mostReadCount = 5
/** A ranking of fewer is no ranking, a block of fewer no block. */
const fewest = 3
/** How far down the newest a second story may come from to bring another section to the top. */
const variety = 24

const isStory = ({ item }: Candidate) => !['notice', 'digest', ...pictureGenres].includes(item.genre)
const bare = (item: ListItem): ListItem => ({ ...item, picture: null })

/** The page while it is filled: who has a place already, which pictures hang. */
export class Arrangement {
  private readonly placed = new Set<number>()
  private readonly hung = new Set<string>()

  /** @param pool newest first */
  constructor(
    private readonly pool: Candidate[],
    private readonly sections: Section[],
    private readonly now: Date,
  ) {}

  urgent(slot: Slot): Front['urgent'] {
    const isUrgent = (it: Candidate) => it.urgentUntil !== null && new Date(it.urgentUntil) > this.now
    const found = this.pinned(slot) ?? this.pool.find(isUrgent)
    if (!found) return null
    this.placed.add(found.item.id)
    const { slug, title, publishedAt } = found.item
    return { slug, title, at: found.revisedAt ?? publishedAt }
  }

  lead(slot: Slot): ListItem | null {
    const pictured = (it: Candidate) => isStory(it) && this.canHang(it)
    const found = this.pinned(slot) ?? this.automatic(slot, pictured) ?? this.automatic(slot, isStory)
    return found ? this.hang(found) : null
  }

  /** The first two carry pictures; the newest that brings another section goes before one that doesn't. */
  second(slots: Slot[], lead: ListItem | null): ListItem[] {
    const seen = new Set(lead && [this.top(lead)])
    return slots.flatMap((slot, at) => {
      const fits = (it: Candidate) => isStory(it) && (at > 1 || this.canHang(it))
      const another = (it: Candidate) => fits(it) && !seen.has(this.top(it.item))
      const found =
        this.pinned(slot) ??
        this.automatic(slot, another, variety) ??
        this.automatic(slot, fits) ??
        this.automatic(slot, isStory)
      if (!found) return []
      seen.add(this.top(found.item))
      return at > 1 ? this.name(found) : this.hang(found)
    })
  }

  /** Of what is related to the lead, the first two that have no place yet. */
  bullets(related: ListItem[]): ListItem[] {
    const found = related.filter((it) => !this.placed.has(it.id)).slice(0, 2)
    return found.map((item) => this.name({ item }))
  }

  strip(): ListItem[] {
    const found: ListItem[] = []
    for (const it of this.pool) {
      const fits = pictureGenres.includes(it.item.genre) && !this.placed.has(it.item.id) && this.canHang(it)
      if (fits && found.length < stripCount) found.push(this.hang(it))
    }
    return found
  }

  notices(): ListItem[] {
    return this.nameEach((it) => it.item.genre === 'notice', noticeCount)
  }

  latest(): ListItem[] {
    return this.nameEach(() => true, latestCount)
  }

  blocks(wanted: Slots['blocks']): FrontBlock[] {
    const every: Slots['blocks'] = this.sections.map(({ id }) => ({
      sectionId: id,
      first: { rule: 'newest' },
    }))
    return (wanted.length > 0 ? wanted : every).flatMap(({ sectionId, first }) => {
      const section = this.sections.find((it) => it.id === sectionId)
      if (!section) return []
      const here = new Set(this.family(sectionId))
      const left = this.pool.filter((it) => here.has(it.sectionId) && !this.placed.has(it.item.id))
      if (left.length < fewest) return []
      const pictured = (it: Candidate) => here.has(it.sectionId) && this.canHang(it)
      const inside = 'rule' in first ? { ...first, sectionId: first.sectionId ?? sectionId } : first
      const head = this.pinned(first) ?? this.automatic(inside, pictured) ?? left[0]
      if (!head) return []
      const shown = this.hang(head)
      return { section, first: shown, titles: this.nameEach((it) => here.has(it.sectionId), titleCount) }
    })
  }

  /** A ranking stays whole: it may name what has a place above. */
  mostRead(): ListItem[] {
    const read = this.pool.filter((it) => it.reads.week > 0)
    const ranked = read.sort((a, b) => b.reads.day - a.reads.day || b.reads.week - a.reads.week)
    return ranked.length < fewest ? [] : ranked.slice(0, mostReadCount).map((it) => bare(it.item))
  }

  private pinned(slot: Slot): Candidate | undefined {
    const id = pinnedNow(slot, this.now)
    return this.pool.find((it) => it.item.id === id && !this.placed.has(it.item.id))
  }

  private automatic(
    slot: Slot,
    fits: (it: Candidate) => boolean,
    among = this.pool.length,
  ): Candidate | undefined {
    const rule = 'rule' in slot ? slot : { rule: 'newest' as const, sectionId: null }
    const family = rule.sectionId ? new Set(this.family(rule.sectionId)) : null
    const found = this.pool
      .filter((it) => !this.placed.has(it.item.id) && (!family || family.has(it.sectionId)))
      .slice(0, among)
      .filter(fits)
    if (rule.rule === 'newest') return found[0]
    return found.sort((a, b) => b.reads.day - a.reads.day || b.reads.week - a.reads.week)[0]
  }

  private nameEach(fits: (it: Candidate) => boolean, most: number): ListItem[] {
    const found = this.pool.filter((it) => !this.placed.has(it.item.id) && fits(it)).slice(0, most)
    return found.map((it) => this.name(it))
  }

  /** Gives an article a place among titles. */
  private name({ item }: Pick<Candidate, 'item'>): ListItem {
    this.placed.add(item.id)
    return bare(item)
  }

  /** Gives an article a place with its picture, unless that hangs somewhere already. */
  private hang(it: Candidate): ListItem {
    if (!this.canHang(it)) return this.name(it)
    if (it.item.picture) this.hung.add(it.item.picture.media.hash)
    this.placed.add(it.item.id)
    return it.item
  }

  private canHang({ item }: Candidate): boolean {
    return item.picture !== null && !this.hung.has(item.picture.media.hash)
  }

  private family(sectionId: number): number[] {
    const top = this.sections.find((it) => it.id === sectionId)
    return [sectionId, ...(top?.children ?? []).map((it: SectionLink) => it.id)]
  }

  /** The top section under which an article stands. */
  private top({ section }: ListItem): string {
    const top = this.sections.find((it) => it.children.some((child) => child.slug === section.slug))
    return top?.slug ?? section.slug
  }
}
