'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Lost } from '@/newsroom/redirects/missing'
import { number } from '@/vietnamese/numbers'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

type Props = {
  lost: Lost[]
  save: (input: { path: string; target: string }) => Promise<Answer<unknown>>
  ignore: (input: { path: string }) => Promise<Answer<unknown>>
}

/** Addresses that nobody found, each with what it may have meant and one press to lead it there. */
export function LostList({ lost, save, ignore }: Props) {
  const router = useRouter()
  const [told, setTold] = useState<{ words: string; good: boolean } | null>(null)
  const run = async (work: Promise<Answer<unknown>>, done: string) => {
    const answer = await work
    setTold(
      answer.ok
        ? { words: done, good: true }
        : { words: answer.problems[0]?.message ?? answer.message, good: false },
    )
    router.refresh()
  }
  return (
    <>
      <div className="list-told" aria-live="polite">
        {told && <Notice tone={told.good ? 'good' : 'warning'}>{told.words}</Notice>}
      </div>
      <ul className="entries" aria-label="Địa chỉ không tìm thấy">
        {lost.map(({ path, address, n, suggestion }) => (
          <li key={path} className="entry">
            <div className="entry-words">
              <span className="entry-name">{address}</span>
              <p className="under">
                {suggestion ? (
                  <>
                    Có thể là:{' '}
                    <a href={suggestion.target} target="_blank">
                      {suggestion.title}
                    </a>
                  </>
                ) : (
                  'Chưa đoán được nơi nào.'
                )}
              </p>
            </div>
            <span className="entry-fact">{number(n)} lượt hỏi</span>
            <span className="entry-acts">
              {suggestion ? (
                <Button
                  icon="link"
                  aria-label={`Tạo chuyển hướng từ ${address} tới ${suggestion.title}`}
                  onClick={() =>
                    void run(
                      save({ path: address, target: suggestion.target }),
                      `${address} từ nay dẫn tới ${suggestion.target}.`,
                    )
                  }
                >
                  Tạo chuyển hướng
                </Button>
              ) : (
                <Link
                  className="button"
                  href={`/admin/chuyen-huong/moi?tu=${encodeURIComponent(address)}`}
                  prefetch={false}
                >
                  Chọn nơi dẫn…
                </Link>
              )}
              <Button
                look="quiet"
                aria-label={`Bỏ qua ${address}`}
                onClick={() => void run(ignore({ path }), `Đã bỏ qua ${address}.`)}
              >
                Bỏ qua
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
