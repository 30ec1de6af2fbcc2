import type { LinkNote } from '@/body/notes'
import { Flower } from '@/components/portal/flower'
import { QrAgain } from '@/components/share/qr-code'
import type { Settings } from '@/portal/settings'
import { inClear } from '@/sharing/address'

/** The head of the printed article. Print waits for no script: all but the hour stands in the page. */
export function PaperMast({ settings, short }: { settings: Settings; short: string }) {
  const address = inClear(short)
  return (
    <div className="print-only paper-mast">
      <style href={`giay-${address}`} precedence="giay">
        {`@page{@bottom-left{content:${JSON.stringify(address)}}}`}
      </style>
      <div>
        <div className="paper-mast__brand">
          <Flower className="paper-mast__flower" />
          <div>
            <div className="paper-mast__over">{settings.overline}</div>
            <div className="paper-mast__name">{settings.shortName}</div>
          </div>
        </div>
        <p className="paper-mast__facts">
          <span data-print-time="" />
          <span>
            Bản mới nhất của bài này: <strong>{address}</strong>
          </span>
        </p>
      </div>
      <div className="paper-mast__qr">
        <QrAgain id="ma-qr" title="Mã QR của bài viết" />
      </div>
    </div>
  )
}

/** Where the links of the text lead: on paper alone. */
export function PaperNotes({ notes }: { notes: LinkNote[] }) {
  if (notes.length === 0) return null
  return (
    <div className="print-only notes">
      {notes.map((it) => (
        <p key={it.n}>
          [{it.n}] {inClear(it.href)} – {it.text}
        </p>
      ))}
    </div>
  )
}
