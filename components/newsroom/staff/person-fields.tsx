import type { PersonRow } from '@/newsroom/staff/list'
import type { PersonInput } from '@/newsroom/staff/people'
import type { Section } from '@/portal/site'
import { roleNames } from '../role-name'
import { Check, FieldError, SelectField, TextField } from '../ui/field'

export type Choices = { sections: Section[]; penNames: { id: number; name: string }[] }

type Props = Choices & {
  person?: PersonRow
  /** Nobody changes their own role. */
  own?: boolean
  error: (field: string) => string | undefined
}

/** What an administrator writes of a person, in the order in which one would say it. */
export function PersonFields({ person, own, sections, penNames, error }: Props) {
  const given = new Set(person?.sections.map((it) => it.id))
  const wrongSections = error('sectionIds')
  return (
    <>
      <div className="pair">
        <TextField
          id="name"
          label="Họ và tên"
          required
          maxLength={120}
          autoComplete="off"
          defaultValue={person?.name}
          error={error('name')}
        />
        <TextField
          id="email"
          label="Thư điện tử công vụ"
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          hint="Dùng để đăng nhập."
          defaultValue={person?.email}
          error={error('email')}
        />
      </div>
      <fieldset className="row" aria-describedby={error('role') ? 'role-error' : undefined}>
        <legend className="as-label">Vai trò</legend>
        {(Object.keys(roleNames) as PersonInput['role'][]).map((role, n) => (
          <Check
            key={role}
            id={n === 0 ? 'role' : undefined}
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === (person?.role ?? 'reporter')}
            disabled={own && role !== person?.role}
            label={
              <>
                {roleNames[role]} <span className="meta">{roleWords[role]}</span>
              </>
            }
          />
        ))}
        {own && <p className="meta">Bạn không tự đổi vai trò của mình. Nhờ một quản trị khác.</p>}
        {error('role') && <FieldError id="role-error">{error('role')}</FieldError>}
      </fieldset>
      <fieldset className="row" aria-describedby="sectionIds-hint">
        <legend className="as-label">Chuyên mục được giao</legend>
        <p className="meta" id="sectionIds-hint">
          Không chọn mục nào là được làm mọi chuyên mục. Mục con chọn riêng.
        </p>
        <div className="choices" id="sectionIds" tabIndex={-1}>
          {sections.map((top) => (
            <div key={top.id}>
              <Check name="sectionIds" value={top.id} defaultChecked={given.has(top.id)} label={top.name} />
              {top.children.map((it) => (
                <div className="ps-6" key={it.id}>
                  <Check name="sectionIds" value={it.id} defaultChecked={given.has(it.id)} label={it.name} />
                </div>
              ))}
            </div>
          ))}
        </div>
        {wrongSections && <FieldError id="sectionIds-error">{wrongSections}</FieldError>}
      </fieldset>
      <SelectField
        id="authorId"
        label="Bút danh"
        hint="Bài mới của người này mang sẵn bút danh này."
        defaultValue={person?.author?.id ?? ''}
        error={error('authorId')}
      >
        <option value="">Chưa có</option>
        {penNames.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </SelectField>
    </>
  )
}

const roleWords: Record<PersonInput['role'], string> = {
  reporter: 'viết, sửa bài nháp của mình, gửi duyệt',
  editor: 'sửa bài trong mục được giao, trả lại, duyệt',
  publisher: 'đăng, hẹn giờ, gỡ, đính chính; trang chủ; mã QR',
  administrator: 'nhân sự, chuyên mục, nguồn tin, cài đặt, nhật ký',
}

/** What the fields above hold. */
export function personIn(form: FormData): PersonInput {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    name: text('name'),
    email: text('email'),
    role: text('role') as PersonInput['role'],
    sectionIds: form.getAll('sectionIds').map(Number),
    authorId: text('authorId') ? Number(text('authorId')) : null,
  }
}
