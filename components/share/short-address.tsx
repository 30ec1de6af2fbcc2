import { inClear } from '@/sharing/address'

/** The address beside a QR, in words: it may break before its path alone. */
export function ShortAddress({ url }: { url: string }) {
  const [host, ...path] = inClear(url).split('/')
  return (
    <a className="qr__address" href={url}>
      {host}
      <wbr />/{path.join('/')}
    </a>
  )
}
