import { Missing } from '../missing'
import { latest, site } from '../reads'

type Props = { params: Promise<{ path?: string[] }> }
export const generateStaticParams = () => []

export default async function FrontOrUnknown({ params }: Props) {
  const { path } = await params
  if (path) return <Missing />
  const [{ settings }, listing] = await Promise.all([site(), latest(1)])
  return (
    <main>
      <h1>{settings.siteName}</h1>
      {listing.items.map((it) => (
        <p key={it.id}>
          <a href={`/bai-viet/${it.slug}`}>{it.title}</a>
        </p>
      ))}
    </main>
  )
}
