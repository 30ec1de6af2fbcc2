import { Icon } from './icon'

type Props = { typed?: string; /** Names the field when a page holds two. */ id?: string }

/** A plain form: what is typed becomes `/tim-kiem?q=`. */
export function SearchForm({ typed = '', id = 'q' }: Props) {
  return (
    <form className="search-form" action="/tim-kiem" role="search">
      <label className="visually-hidden" htmlFor={id}>
        Tìm trong các bài đã đăng
      </label>
      <div className="search-form__field">
        <input
          className="field__input"
          id={id}
          type="search"
          name="q"
          defaultValue={typed}
          placeholder="Ví dụ: lịch phà Cát Hải"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          data-suggest=""
        />
      </div>
      <button className="button" type="submit">
        <Icon name="search" /> Tìm
      </button>
    </form>
  )
}
