import { Sizes } from '@/components/portal/chrome/sizes'
import { Icon } from '@/components/portal/icon'
import type { Shared } from './shared'

/** What a reader may do with the article. Nghe and the sizes show where the page's script runs; all else is a link. */
export function Tools({ shared }: { shared: Shared }) {
  return (
    <div className="tools" role="group" aria-label="Công cụ đọc bài">
      <button className="tool tool--main" type="button" data-listen="idle" hidden>
        <Icon name="listen" /> Nghe
      </button>{' '}
      <Sizes /> <ShareLink shared={shared} className="tool" />{' '}
      <a className="tool" href={`${shared.path}/gon`} rel="nofollow" data-print="">
        <Icon name="print" /> In
      </a>{' '}
      <a className="tool" href={`${shared.path}/gon?tai-ve`} rel="nofollow">
        <Icon name="download" /> Tải về
      </a>{' '}
      <a className="tool" href="#qr">
        <Icon name="qr" /> Mã QR
      </a>
    </div>
  )
}

/** On a phone, under the thumb all the way down; it rests above the footer. */
export function Dock({ shared }: { shared: Shared }) {
  return (
    <div className="dock" role="group" aria-label="Công cụ nhanh">
      <button type="button" data-listen="idle" hidden>
        <Icon name="listen" /> Nghe
      </button>{' '}
      <ShareLink shared={shared} />{' '}
      <button className="needs-js" type="button" data-size-cycle="">
        <strong aria-hidden="true">A+</strong> Cỡ chữ
      </button>{' '}
      <a href="#qr">
        <Icon name="qr" /> Mã QR
      </a>
    </div>
  )
}

function ShareLink({ shared, className }: { shared: Shared; className?: string }) {
  return (
    <a
      className={className}
      href="#chia-se"
      data-share=""
      data-title={shared.title}
      data-text={shared.text}
      data-url={shared.url}
    >
      <Icon name="share" /> Chia sẻ
    </a>
  )
}
