/** What decides how a story looks in a chat or on a wall. */
export type Carded = { title: string; text: string; sectionId: number | null; mediaId: number | null }

/** Where the card of a story that is being written is drawn. */
export const cardDraftAddress = ({ title, sectionId, mediaId }: Carded): string =>
  `/api/admin/the-chia-se?${new URLSearchParams({
    tit: title,
    muc: String(sectionId ?? ''),
    anh: String(mediaId ?? ''),
  })}`

/**
 * The card as Facebook and Zalo show it: the picture that is drawn when the story comes out, and the words under it,
 * cut where each of them cuts.
 * @param drawn address of the picture
 */
export function CardLooks({ it, drawn, host }: { it: Carded; drawn: string; host: string }) {
  const title = it.title || 'Bài chưa có tiêu đề'
  const picture = (
    // eslint-disable-next-line @next/next/no-img-element -- drawn at its size; not before the fold is opened
    <img src={drawn} alt={`Thẻ chia sẻ: ${title}`} width="1200" height="630" loading="lazy" />
  )
  return (
    <div className="card-looks">
      <figure className="on-facebook">
        <figcaption>Trên Facebook</figcaption>
        <div className="look">
          {picture}
          <p className="host">{host}</p>
          <p className="title">{title}</p>
          {it.text && <p className="text">{it.text}</p>}
        </div>
      </figure>
      <figure className="on-zalo">
        <figcaption>Trong nhóm Zalo</figcaption>
        <div className="look">
          {picture}
          <p className="title">{title}</p>
          {it.text && <p className="text">{it.text}</p>}
          <p className="host">{host}</p>
        </div>
      </figure>
    </div>
  )
}
