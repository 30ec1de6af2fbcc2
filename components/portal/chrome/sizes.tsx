/** A− · Gốc · A+, which scale the root; the page's script answers them. */
export function Sizes() {
  return (
    <div className="size needs-js" role="group" aria-label="Cỡ chữ">
      <button type="button" data-size="-1" title="Chữ nhỏ hơn">
        A−
      </button>{' '}
      <button type="button" data-size="0" title="Cỡ chữ ban đầu">
        Gốc
      </button>{' '}
      <button type="button" data-size="+1" title="Chữ lớn hơn">
        A+
      </button>
    </div>
  )
}
