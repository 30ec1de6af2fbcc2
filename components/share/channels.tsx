import { BlockHead } from '@/components/portal/block-head'
import { channelIcon, Icon } from '@/components/portal/icon'
import { shortUrl } from '@/sharing/address'
import { placeOfChannel } from '@/sharing/channel-names'
import type { Channel, Site } from '@/portal/site'
import { QrCode } from './qr-code'
import { ShortAddress } from './short-address'

type Props = { site: Site; siteUrl: string }

/** "Chúng tôi trên Mạng xã hội" and the fanpage's QR: links alone, nothing is loaded from there. */
export function Channels({ site: { channels, settings }, siteUrl }: Props) {
  const fanpage = channels.find((it) => it.fanpage)
  return (
    <>
      {channels.length > 0 && (
        <section aria-labelledby="mang-xa-hoi">
          <BlockHead title="Chúng tôi trên Mạng xã hội" id="mang-xa-hoi" />
          <ul className="channels">
            {channels.map((it) => (
              <li key={it.url}>
                <a href={it.url} rel="noopener noreferrer">
                  <Icon name={channelIcon(it.kind)} /> {it.name} <Place channel={it} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fanpage && <Fanpage channel={fanpage} siteName={settings.siteName} siteUrl={siteUrl} />}
    </>
  )
}

/** Icons say it to the eye alone. */
function Place({ channel }: { channel: Channel }) {
  const place = placeOfChannel(channel)
  return place && <span className="meta">{place}</span>
}

/** Through a short code, so that a printed one survives a change of fanpage. */
function Fanpage({ channel, siteName, siteUrl }: { channel: Channel; siteName: string; siteUrl: string }) {
  const url = channel.code ? shortUrl(siteUrl, channel.code) : channel.url
  return (
    <section aria-labelledby="qr-fanpage">
      <BlockHead title="QR Code Fanpage" id="qr-fanpage" />
      <div className="qr">
        <div className="qr__code">
          <QrCode value={url} labelledBy="ma-fanpage" />
        </div>
        <div>
          <p id="ma-fanpage">Mã QR Code truy cập vào Fanpage {siteName}</p>
          <ShortAddress url={url} />
        </div>
      </div>
    </section>
  )
}
