import { notFound } from 'next/navigation'

/**
 * What an unknown address shows, with status 404. Next's own `notFound()` answers an empty shell that only
 * scripts fill, so our cache handler sets the status of this page instead; without the handler Next's way stands.
 */
export function Missing() {
  if (!('congtinExpire' in globalThis) || process.env.NODE_ENV === 'development') notFound()
  return (
    <>
      <meta name="http-status" content="404" />
      <h1>Không tìm thấy trang</h1>
    </>
  )
}
