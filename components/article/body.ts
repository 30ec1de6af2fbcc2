const figure = /<figure class="(figure[^"]*)">(<div class="pic"><a class="zoom"[\s\S]*?)<\/figure>/g
const sizes = / sizes="[^"]*"/g
const large = ' sizes="(min-width: 75rem) 49rem, (min-width: 64rem) 64vw, calc(100vw - 2rem)"'

/**
 * A published body with a number on each of its pictures (`id="anh-2"`), so that a link opens the article there.
 * @param first the number of the body's first picture
 * @param under of a story told by its pictures, which stand large: what is under each, as HTML
 */
export function numberedPictures(html: string, first: number, under?: (n: number) => string): string {
  let n = first - 1
  return html.replace(figure, (_, name: string, inner: string) => {
    n += 1
    const shown = under ? inner.replace(sizes, large) : inner
    return `<figure class="${name}" id="anh-${n}">${shown}</figure>${under?.(n) ?? ''}`
  })
}
