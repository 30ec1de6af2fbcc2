import { Icon } from '@/components/portal/icon'
import { sharePath, shareChannels, textForGroups } from '@/sharing/channels'
import { inClear } from '@/sharing/address'

const icons = { facebook: 'facebook', zalo: 'zalo', x: 'x', telegram: 'telegram', email: 'mail' } as const

type Props = {
  title: string
  sapo: string
  code: string
  url: string
  short: string
  tail?: string
  /** What another site copies into its own page. */
  snippet: string
}

/**
 * Where an article can be shared to: plain links, counted on their way. The page's script opens this as a dialog
 * where the device has no sharing of its own; without it `#chia-se` shows it in its place.
 */
export function ShareLinks({ title, sapo, code, url, short, tail, snippet }: Props) {
  return (
    <dialog className="share" id="chia-se" aria-labelledby="chia-se-ten">
      <h2 className="share__title" id="chia-se-ten">
        Chia sẻ bài viết
      </h2>
      <ul className="share__links">
        {shareChannels.map((it) => (
          <li key={it.id}>
            <a href={sharePath(code, it.id)} rel="nofollow">
              <Icon name={icons[it.id]} /> {it.name}
            </a>
          </li>
        ))}
      </ul>
      <p className="share__address">{inClear(short)}</p>
      <p className="share__copies needs-js">
        <button type="button" className="tool" data-tap="copy" data-copy={url}>
          <Icon name="link" /> Chép liên kết
        </button>
        <button
          type="button"
          className="tool"
          data-tap="zalo-group"
          data-copy={textForGroups({ title, sapo, shortUrl: short, tail })}
        >
          <Icon name="copy" /> Chép cho nhóm Zalo
        </button>
      </p>
      <details className="share__embed">
        <summary>Nhúng vào trang của trường, phường, cơ quan</summary>
        <label className="meta" htmlFor="ma-nhung">
          Chép cả đoạn này vào trang của bạn; thẻ luôn theo bài, kể cả khi tiêu đề đổi.
        </label>
        <textarea id="ma-nhung" rows={4} readOnly spellCheck={false} defaultValue={snippet} />
        <button type="button" className="tool needs-js" data-tap="embed" data-copy={snippet}>
          <Icon name="copy" /> Chép mã nhúng
        </button>
      </details>
      <a className="share__close" href="#noi-dung" data-close="">
        Đóng
      </a>
    </dialog>
  )
}
