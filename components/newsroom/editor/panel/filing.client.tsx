'use client'

import type { StoryGenre } from '@/newsroom/stories/content'
import { genreNames } from '@/newsroom/stories/genres'
import { ChoiceField } from '../pick/choice-field.client'
import { useAround, useChoices, useField, useRefusal } from '../draft-context.client'
import { FieldError } from '../../ui/field'
import { Fold } from './fold'
import { MomentField } from './moment-field.client'

/** "Xếp bài": section, topics, authors, source, genre, urgent strip. */
export function Filing() {
  const { lists, find, readOnly } = useAround()
  const [sectionId, setSection] = useField('sectionId')
  const [sourceId, setSource] = useField('sourceId')
  const [genre, setGenre] = useField('genre')
  const [urgentUntil, setUrgent] = useField('urgentUntil')
  const [topics, setTopics] = useChoices('topics', 'topicIds')
  const [authors, setAuthors] = useChoices('authors', 'authorIds')
  const sectionError = useRefusal('sectionId')
  const number = (value: string) => (value === '' ? null : Number(value))
  return (
    <Fold title="Xếp bài" open>
      <div className="side-form">
        <label htmlFor="sectionId">Chuyên mục</label>
        <div>
          <select
            id="sectionId"
            className="field"
            value={sectionId ?? ''}
            disabled={readOnly}
            aria-invalid={sectionError ? true : undefined}
            aria-describedby={sectionError ? 'sectionId-error' : undefined}
            onChange={(event) => setSection(number(event.target.value))}
          >
            <option value="">Chọn chuyên mục</option>
            {lists.sections.map((it) => (
              <option key={it.id} value={it.id}>
                {it.child ? `   ${it.name}` : it.name}
              </option>
            ))}
          </select>
          {sectionError && <FieldError id="sectionId-error">{sectionError}</FieldError>}
        </div>
        <label htmlFor="topicIds">Chủ đề</label>
        <ChoiceField
          id="topicIds"
          label="Chủ đề"
          placeholder="Thêm chủ đề"
          chosen={topics}
          find={find.topics}
          readOnly={readOnly}
          error={useRefusal('topicIds')}
          onChange={setTopics}
        />
        <label htmlFor="authorIds">Tác giả</label>
        <ChoiceField
          id="authorIds"
          label="Tác giả"
          placeholder="Thêm tác giả, bút danh"
          chosen={authors}
          find={find.authors}
          readOnly={readOnly}
          error={useRefusal('authorIds')}
          onChange={setAuthors}
        />
        <label htmlFor="sourceId">Nguồn tin</label>
        <select
          id="sourceId"
          className="field"
          value={sourceId ?? ''}
          disabled={readOnly}
          onChange={(event) => setSource(number(event.target.value))}
        >
          <option value="">Chọn nguồn tin</option>
          {lists.sources.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
        <SourceAddress />
        <label htmlFor="genre">Thể loại</label>
        <select
          id="genre"
          className="field"
          value={genre}
          disabled={readOnly}
          onChange={(event) => setGenre(event.target.value as StoryGenre)}
        >
          {Object.entries(genreNames).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="urgentUntil">Khẩn đến</label>
        <MomentField
          id="urgentUntil"
          value={urgentUntil}
          onChange={setUrgent}
          readOnly={readOnly}
          hint="Giờ Việt Nam. Để trống nếu không phải tin khẩn."
          error={useRefusal('urgentUntil')}
        />
      </div>
    </Fold>
  )
}

/** Where the report first stood; taken when the field is left, so that half an address is never sent. */
function SourceAddress() {
  const { readOnly } = useAround()
  const [sourceUrl, setSourceUrl] = useField('sourceUrl')
  const error = useRefusal('sourceUrl')
  return (
    <>
      <label htmlFor="sourceUrl">Bài gốc</label>
      <div>
        <input
          id="sourceUrl"
          type="url"
          inputMode="url"
          className="field"
          placeholder="https://"
          maxLength={2000}
          defaultValue={sourceUrl ?? ''}
          readOnly={readOnly}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'sourceUrl-error' : undefined}
          onBlur={(event) => {
            const typed = event.target.value.trim() || null
            if (typed !== sourceUrl) setSourceUrl(typed)
          }}
        />
        {error && <FieldError id="sourceUrl-error">{error}</FieldError>}
      </div>
    </>
  )
}
