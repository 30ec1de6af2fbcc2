/** A− · Gốc · A+, which scale the root; the page's script answers them. */
export function Sizes() {
  return (
    <div className="size needs-js" role="group" aria-label="Cỡ chữ">
      <button type="button" data-size="-1" aria-label="A−, chữ nhỏ hơn">
        A−
      </button>{' '}
      <button type="button" data-size="0" aria-label="Gốc, cỡ chữ ban đầu">
        Gốc
      </button>{' '}
      <button type="button" data-size="+1" aria-label="A+, chữ lớn hơn">
        A+
      </button>
    </div>
  )
}
