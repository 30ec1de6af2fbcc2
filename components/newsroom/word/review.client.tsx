'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import type { Picture } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import type { TiptapNode } from '@/body/tiptap'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import { picturesOf, placed } from '@/newsroom/stories/checking/places'
import { countWords } from '@/vietnamese/words'
import { newKey } from '../editor/saving/new-key'
import { BodyEditor, type BodyEditorHandle } from '../editor/body/body-editor.client'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { Check, Row, SelectField } from '../ui/field'
import { Icon } from '../ui/icon'
import { ReviewPicture } from './review-picture.client'
import type { WordAnswer } from './word-answer'

/** What the draft is made of. */
export type WordContent = {
  /** So that a draft that was made and not heard of is not made twice. */
  key: string
  title: string
  sapo: string
  authorIds: number[]
  sectionId: number | null
  lead: Picture | null
  body: TiptapNode
}

type Props = {
  name: string
  answer: WordAnswer
  authors: { id: number; name: string }[]
  sections: { id: number; name: string; child: boolean }[]
  create: (content: WordContent) => Promise<Answer<{ storyId: number }>>
  back: () => void
}

const wanted = [
  ['alt', 'mô tả ảnh'],
  ['caption', 'chú thích'],
  ['credit', 'nguồn ảnh'],
] as const

/** What a Word file became, before anything is saved: everything can be mended, what is missing is listed. */
export function Review({ name, answer, authors, sections, create, back }: Props) {
  const router = useRouter()
  const [content, setContent] = useState<WordContent>(() => {
    const { title, sapo, authorIds, lead, body } = answer
    return { key: newKey(), title, sapo, authorIds, sectionId: null, lead, body }
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const editor = useRef<BodyEditorHandle>(null)
  const media = useMemo(() => Object.fromEntries(answer.media.map((it) => [it.id, it])), [answer.media])
  const set = (change: Partial<WordContent>) => setContent((before) => ({ ...before, ...change }))
  const lacking = useMemo(() => lackingIn(content.body), [content.body])
  const error = (field: string) => refusal?.problems.find((it) => it.field === field)?.message

  const save = async () => {
    if (busy) return
    setBusy(true)
    const done = await create(content).catch(() => unreachable('Mọi thứ vẫn ở đây'))
    if (done.ok) return router.push(`/admin/bai-viet/${done.value.storyId}`)
    setRefusal(done)
    setBusy(false)
  }
  const sapoWords = countWords(content.sapo)
  return (
    <div className="word-review">
      <div className="word-bar">
        <Button look="quiet" icon="left" onClick={back}>
          Tệp khác
        </Button>
        <h1>
          <Icon name="word" />
          {name}
        </h1>
        <Button look="primary" className="push" aria-disabled={busy || undefined} onClick={() => void save()}>
          {busy ? 'Đang tạo…' : 'Tạo bản nháp'}
        </Button>
      </div>
      <div className="word-columns">
        <div>
          {refusal && (
            <ErrorSummary
              problems={refusal.problems}
              message={refusal.problems.length > 0 ? undefined : refusal.message}
            />
          )}
          <BodyEditor
            ref={editor}
            initial={answer.body}
            media={media}
            asked
            problems={lacking.map(({ field, message }) => ({ field, message }))}
            onChange={(body) => set({ body })}
          >
            <Row id="title" label="Tiêu đề" error={error('title')}>
              <textarea
                className="field word-title"
                id="title"
                rows={1}
                maxLength={500}
                value={content.title}
                onChange={(event) => set({ title: event.target.value.replace(/\n/g, ' ') })}
              />
            </Row>
            <Row id="sapo" label={`Sapo: ${sapoWords} từ, nên từ 25 đến 40`} error={error('sapo')}>
              <textarea
                className="field"
                id="sapo"
                rows={2}
                maxLength={1000}
                value={content.sapo}
                onChange={(event) => set({ sapo: event.target.value.replace(/\n/g, ' ') })}
              />
            </Row>
          </BodyEditor>
        </div>
        <aside className="panel word-panel" aria-label="Cần xem trước khi lưu">
          {answer.warnings.length > 0 && (
            <section>
              <h2>Lưu ý</h2>
              <ul className="word-warnings">
                {answer.warnings.map((it) => (
                  <li key={it}>
                    <Icon name="alert" />
                    {it}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Tác giả</h2>
            {answer.byline && <p className="meta">Trong tệp: “{answer.byline.words}”</p>}
            {answer.unknownNames.length > 0 && (
              <p className="meta">
                Chưa có bút danh: {answer.unknownNames.join(', ')}. Chọn bút danh khác, hoặc nhờ biên tập viên
                thêm.
              </p>
            )}
            <div className="word-authors" role="group" aria-label="Tác giả">
              {authors.map(({ id, name: label }) => (
                <Check
                  key={id}
                  label={label}
                  checked={content.authorIds.includes(id)}
                  onChange={(event) =>
                    set({
                      authorIds: event.target.checked
                        ? [...content.authorIds, id]
                        : content.authorIds.filter((it) => it !== id),
                    })
                  }
                />
              ))}
            </div>
          </section>
          <section>
            <SelectField
              id="sectionId"
              label="Chuyên mục"
              error={error('sectionId')}
              value={content.sectionId ?? ''}
              onChange={(event) => set({ sectionId: event.target.value ? Number(event.target.value) : null })}
            >
              <option value="">Chọn sau</option>
              {sections.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.child ? `— ${it.name}` : it.name}
                </option>
              ))}
            </SelectField>
          </section>
          {content.lead && (
            <ReviewPicture
              lead={content.lead}
              media={media[content.lead.mediaId]}
              onChange={(change) => set({ lead: content.lead && { ...content.lead, ...change } })}
              onLeave={() => set({ lead: null })}
            />
          )}
          <section>
            <h2>Ảnh trong bài</h2>
            {lacking.length === 0 ? (
              <p className="meta">
                {answer.media.length > 0 ? 'Ảnh có đủ mô tả, chú thích và nguồn.' : 'Không có ảnh.'}
              </p>
            ) : (
              <ul className="word-lacking">
                {lacking.map(({ field, message }) => (
                  <li key={field}>
                    <button
                      type="button"
                      className="button quiet"
                      onClick={() => editor.current?.focusAt(field)}
                    >
                      {message}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </aside>
      </div>
    </div>
  )
}

function lackingIn(body: TiptapNode): { field: string; message: string }[] {
  const parsed = parseBody(body)
  if (!parsed.ok) return []
  return picturesOf(placed(parsed.blocks)).flatMap(({ picture, n, path }) =>
    wanted.flatMap(([field, words]) =>
      picture[field].trim() ? [] : [{ field: `${path}.${field}`, message: `Ảnh ${n} thiếu ${words}` }],
    ),
  )
}
