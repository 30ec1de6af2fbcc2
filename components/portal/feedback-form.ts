import { element, escape, single } from '@/body/markup'

type Fields = Record<'kind' | 'article' | 'text' | 'name' | 'contact', string>
type Problem = { field: string; message: string }

const kinds = [
  ['error', 'Báo lỗi trong bài'],
  ['question', 'Hỏi tòa soạn'],
  ['other', 'Góp ý khác'],
] as const

export const emptyFeedback: Fields = { kind: 'error', article: '', text: '', name: '', contact: '' }

/**
 * The form of /gop-y as HTML: the page shows it empty, and the route that takes it puts it back into that page with
 * everything that was typed and what is to be mended, said in a summary and again at each field.
 */
export function feedbackForm(fields: Fields, problems: Problem[] = []): string {
  const at = (field: string) => problems.find((it) => it.field === field)?.message
  return element(
    'form',
    { class: 'feedback', id: 'gop-y', method: 'post', action: '/gop-y/gui' },
    `${
      summary(problems) +
      kindField(fields.kind, at('kind')) +
      single('input', { type: 'hidden', name: 'article', value: fields.article }) +
      field(
        'text',
        'Nội dung',
        'Ghi rõ chỗ sai, hoặc điều bạn muốn hỏi. Từ 10 đến 5.000 ký tự.',
        at('text'),
        (rest) =>
          element(
            'textarea',
            { ...rest, rows: 8, maxlength: 5000, required: true },
            `\n${escape(fields.text)}`,
          ),
      ) +
      field('name', 'Tên bạn (không bắt buộc)', '', at('name'), (rest) =>
        single('input', { ...rest, value: fields.name, maxlength: 80, autocomplete: 'name' }),
      ) +
      field(
        'contact',
        'Điện thoại hoặc thư điện tử (không bắt buộc)',
        'Chỉ dùng để trả lời bạn, không đăng lên trang.',
        at('contact'),
        (rest) => single('input', { ...rest, value: fields.contact, maxlength: 120, autocomplete: 'email' }),
      )
    }<p class="feedback__trap" aria-hidden="true"><label>Để trống ô này <input name="website" tabindex="-1" autocomplete="off"></label></p>` +
      `<button class="button" type="submit">Gửi tòa soạn</button>`,
  )
}

function summary(problems: Problem[]): string {
  if (problems.length === 0) return ''
  const lines = problems.map(({ field, message }) =>
    element(
      'li',
      {},
      field === 'form' ? escape(message) : element('a', { href: `#o-${field}` }, escape(message)),
    ),
  )
  const title = '<h2 class="problems__title">Chưa gửi được</h2>'
  return element(
    'div',
    { class: 'problems', role: 'alert', tabindex: -1, autofocus: true },
    title + element('ul', {}, lines.join('')),
  )
}

function kindField(chosen: string, problem: string | undefined): string {
  const choices = kinds.map(([value, name], at) => {
    const box = single('input', {
      type: 'radio',
      name: 'kind',
      value,
      checked: value === chosen,
      id: at === 0 ? 'o-kind' : null,
    })
    return element('label', { class: 'choice' }, `${box} ${escape(name)}`)
  })
  return element(
    'fieldset',
    { class: 'field' },
    `<legend class="field__label">Về việc gì?</legend>${said('kind', problem)}${choices.join('')}`,
  )
}

type Rest = {
  class: string
  id: string
  name: string
  'aria-describedby': string | null
  'aria-invalid': string | null
}

function field(
  name: string,
  label: string,
  hint: string,
  problem: string | undefined,
  control: (rest: Rest) => string,
): string {
  const described = [hint && `y-${name}`, problem && `loi-${name}`].filter(Boolean).join(' ')
  const rest = {
    class: 'field__input',
    id: `o-${name}`,
    name,
    'aria-describedby': described || null,
    'aria-invalid': problem ? 'true' : null,
  }
  return element(
    'div',
    { class: 'field' },
    element('label', { class: 'field__label', for: `o-${name}` }, escape(label)) +
      (hint && element('p', { class: 'field__hint', id: `y-${name}` }, escape(hint))) +
      said(name, problem) +
      control(rest),
  )
}

const said = (name: string, problem: string | undefined) =>
  problem ? element('p', { class: 'field__problem', id: `loi-${name}` }, escape(problem)) : ''
