import type { Article } from '@/portal/article'
import type { Section } from '@/portal/site'

type Place = {
  /** From the top section down to the article's own. */
  trail: { name: string; href: string }[]
  /** Slug of the top section. */
  top: string
  /** Ids of the top section and its children: where "Tin khác" comes from. */
  family: number[]
}

/** Where an article stands among the sections. One of a retired section stands there alone. */
export function placeOf(section: Article['section'], sections: Section[]): Place {
  const top = sections.find((it) => it.id === section.id || it.id === section.parentId)
  const above = top && top.id !== section.id ? [top] : []
  return {
    trail: [...above, section].map(({ name, slug }) => ({ name, href: `/chuyen-muc/${slug}` })),
    top: top?.slug ?? section.slug,
    family: top ? [top.id, ...top.children.map((it) => it.id)] : [section.id],
  }
}
