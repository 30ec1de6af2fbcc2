import { site } from '../reads'
import { env } from '@/env'

/** A plain form: what is typed becomes `/kiem-tra-ma?ma=`. */
export async function CodeForm({ typed }: { typed: string }) {
  const { settings } = await site()
  return (
    <form className="code-form" action="/kiem-tra-ma">
      <div className="field">
        <label className="field__label" htmlFor="ma">
          Mã hoặc địa chỉ dưới QR
        </label>
        <p className="field__hint" id="ma-vi-du">
          Bốn đến mười hai chữ và số, không phân biệt hoa thường. Gõ nhầm 0 với o, 1 với i cũng không sao.
        </p>
        <div className="field__row">
          <input
            className="field__input field__input--code"
            id="ma"
            name="ma"
            defaultValue={typed}
            required
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="ma-vi-du"
          />
          <button className="button" type="submit">
            Kiểm tra
          </button>
        </div>
      </div>
      <p className="meta">
        Mã thật của {settings.siteName} luôn đứng sau {new URL(env().SITE_URL).host}/q/. Địa chỉ khác là của
        nơi khác.
      </p>
    </form>
  )
}
