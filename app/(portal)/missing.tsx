import { notFound } from 'next/navigation'
import { Frame } from './frame'

/**
 * What an unknown address shows, with status 404. Next's own `notFound()` answers an empty shell that only
 * scripts fill, so our cache handler sets the status of this page instead; without the handler Next's way stands.
 */
export function Missing() {
  if (!('congtinExpire' in globalThis) || process.env.NODE_ENV === 'development') notFound()
  return (
    <Frame>
      <meta name="http-status" content="404" />
      <div className="wrap section-page">
        <h1 className="section-title">Không tìm thấy trang</h1>
      </div>
    </Frame>
  )
}
