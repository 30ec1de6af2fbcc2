import type { BodyMedia } from '@/body/media'
import { Picture } from './story/picture'

type Props = { note: string; words: string; picture: BodyMedia | null; url?: string | null }

/** Who writes or where it comes from, at the head of their articles. */
export function Person({ note, words, picture, url }: Props) {
  return (
    <div className="person">
      {picture && (
        <div className="person__picture">
          <Picture media={picture} alt="" sizes="5rem" first />
        </div>
      )}
      <div>
        {note && <p className="meta">{note}</p>}
        {words && <p className="section-about">{words}</p>}
        {url && (
          <a className="person__link" href={url} rel="noopener">
            {new URL(url).host}
          </a>
        )}
      </div>
    </div>
  )
}
