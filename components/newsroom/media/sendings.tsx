import { IconButton } from '../ui/button'
import { Icon } from '../ui/icon'
import type { Sending } from './uploads.client'

const words: Record<Exclude<Sending['state'], 'done'>, string> = {
  waiting: 'Đang chờ',
  sending: 'Đang tải lên',
  working: 'Đang xử lý',
  failed: '',
}

type Props = { sendings: Sending[]; forget: (key: number) => void }

/** How each upload goes, in words. What has arrived stands in the library; a refused one stays with its reason. */
export function Sendings({ sendings, forget }: Props) {
  if (sendings.length === 0) return null
  const done = sendings.filter((it) => it.state === 'done').length
  const failed = sendings.filter((it) => it.state === 'failed').length
  return (
    <section className="sendings" aria-label="Đang tải lên">
      <p className="meta" role="status">
        {`Xong ${done}/${sendings.length} tệp`}
        {failed > 0 && `, ${failed} tệp không nhận được`}
      </p>
      <ul>
        {sendings
          .filter((it) => it.state !== 'done')
          .map((it) => (
            <li key={it.key} className={it.state === 'failed' ? 'is-failed' : undefined}>
              <Icon name={it.state === 'failed' ? 'alert' : 'upload'} />
              <div>
                <b>{it.name}</b>
                <p className="meta">
                  {it.error || words[it.state as keyof typeof words]}
                  {it.state === 'sending' && ` ${Math.floor(it.share * 100)} %`}
                </p>
                {it.state === 'sending' && (
                  <progress value={it.share} aria-label={`Tải lên ${it.name}`}></progress>
                )}
              </div>
              {it.state === 'failed' && (
                <IconButton icon="x" label={`Bỏ dòng ${it.name}`} onClick={() => forget(it.key)} />
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
