import { QrCode } from './qr-code'
import { ShortAddress } from './short-address'

type Props = { title: string; url: string; code: string }

/** The article's own QR, with what it leads to in words, and as pictures to keep. */
export function ArticleQr({ title, url, code }: Props) {
  return (
    <section className="qr qr--article" id="qr" aria-labelledby="qr-bai">
      <div className="qr__code">
        <QrCode id="ma-qr" value={url} labelledBy="qr-bai" />
      </div>
      <div>
        <h2 className="qr__title" id="qr-bai">
          QR CODE: {title}
        </h2>
        <ShortAddress url={url} />
        <p className="qr__files">
          Tải mã QR:{' '}
          <a href={`/q/${code}.svg`} download={`ma-qr-${code}.svg`}>
            SVG
          </a>{' '}
          <a href={`/q/${code}.png?size=1200`} download={`ma-qr-${code}.png`}>
            PNG
          </a>{' '}
          <a href="#chia-se" data-share-links="">
            Gửi nhóm Zalo, nhúng…
          </a>
        </p>
      </div>
    </section>
  )
}
