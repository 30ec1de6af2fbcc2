import { jsonLd, type Thing } from '@/portal/structured/graph'

/** What the page is, for machines. Data, not script: nothing runs. */
export function JsonLd({ things }: { things: Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(things) }} />
}
