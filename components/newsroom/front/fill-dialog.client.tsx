'use client'

import { useState, type FormEvent } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Shown } from '@/newsroom/front/look'
import type { Problem } from '@/newsroom/outcome'
import type { Slot } from '@/portal/front/slots'
import { MomentField, momentIn } from '../directory/moment-field.client'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { ErrorSummary } from '../ui/error-summary.client'
import { Check, SelectField } from '../ui/field'
import { PickArticle } from './pick-article.client'
import type { Place } from './places'

type Props = {
  places: Place[]
  start: { key: string; shown?: Shown }
  shown: Record<number, Shown>
  sections: { id: number; name: string }[]
  find: (input: { words: string }) => Promise<Answer<Shown[]>>
  put: (key: string, slot: Slot) => void
  close: () => void
}

/** What fills a place: one article with its time, or a rule. */
export function FillDialog({ places, start, shown, sections, find, put, close }: Props) {
  const given = places.find((it) => it.key === start.key)!
  const [key, setKey] = useState(start.key)
  const pinned = 'rule' in given.slot || start.shown ? null : given.slot
  const rule = 'rule' in given.slot ? given.slot : null
  const [by, setBy] = useState<'pin' | 'rule'>(pinned || start.shown ? 'pin' : 'rule')
  const standing = shown[pinned?.articleId ?? given.showing ?? -1]
  const [article, setArticle] = useState<Shown | null>(start.shown ?? standing ?? null)
  const [problems, setProblems] = useState<Problem[]>([])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (by === 'rule') {
      const sectionId = Number(form.get('sectionId')) || null
      return put(key, { rule: form.get('rule') === 'most-read' ? 'most-read' : 'newest', sectionId })
    }
    const [from, until] = [momentIn(form, 'from'), momentIn(form, 'until')]
    const found: Problem[] = []
    if (!article) found.push({ field: 'words', message: 'Chọn bài để ghim.' })
    if (until && Date.parse(until) <= Date.now())
      found.push({ field: 'until', message: 'Giờ hết hạn đã qua.' })
    else if (from && until && until <= from)
      found.push({ field: 'until', message: 'Giờ hết hạn phải sau giờ bắt đầu.' })
    setProblems(found)
    if (article && found.length === 0) put(key, { articleId: article.id, from, until })
  }
  const error = (field: string) => problems.find((it) => it.field === field)?.message
  return (
    <Dialog open onClose={close} title={start.shown ? `Ghim “${start.shown.title}”` : titleOf(given)}>
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <ErrorSummary problems={problems} />
        {start.shown && (
          <SelectField id="place" label="Vào vị trí" value={key} onChange={(it) => setKey(it.target.value)}>
            {places.map((it) => (
              <option key={it.key} value={it.key}>
                {titleOf(it)}
              </option>
            ))}
          </SelectField>
        )}
        {!start.shown && (
          <fieldset className="row">
            <legend>Chỗ này</legend>
            <Check
              type="radio"
              name="by"
              checked={by === 'pin'}
              onChange={() => setBy('pin')}
              label="Ghim một bài"
            />
            <Check
              type="radio"
              name="by"
              checked={by === 'rule'}
              onChange={() => setBy('rule')}
              label="Tự động"
            />
          </fieldset>
        )}
        {by === 'pin' ? (
          <>
            {!start.shown && (
              <PickArticle find={find} picked={article} pick={setArticle} error={error('words')} />
            )}
            <div className="pair">
              <MomentField
                id="from"
                label="Từ lúc"
                hint="Để trống: ngay khi đăng."
                at={pinned?.from ?? null}
                error={error('from')}
              />
              <MomentField
                id="until"
                label="Đến lúc"
                hint="Giờ Việt Nam. Để trống: không thời hạn."
                at={pinned?.until ?? null}
                error={error('until')}
              />
            </div>
          </>
        ) : (
          <div className="pair">
            <SelectField id="rule" label="Lấy bài" defaultValue={rule?.rule ?? 'newest'}>
              <option value="newest">mới nhất</option>
              <option value="most-read">đọc nhiều nhất 24 giờ qua</option>
            </SelectField>
            <SelectField id="sectionId" label="Trong mục" defaultValue={rule?.sectionId ?? ''}>
              <option value="">{given.section ? 'mục của khối này' : 'mọi chuyên mục'}</option>
              {sections.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.name}
                </option>
              ))}
            </SelectField>
          </div>
        )}
        <div className="actions">
          <Button onClick={close}>Thôi</Button>
          <Button type="submit" look="primary">
            {by === 'pin' ? 'Ghim' : 'Để tự động'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function titleOf({ group, number, section }: Place): string {
  if (group === 'urgent') return 'Dải tin khẩn'
  return section ? `Vị trí ${number}, khối ${section.name}` : `Vị trí ${number}`
}
