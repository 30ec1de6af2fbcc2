const figure = /<figure class="(figure[^"]*)">(<div class="pic"><a class="zoom"[\s\S]*?)<\/figure>/g

/**
 * A published body with a number on each of its pictures (`id="anh-2"`), so that a link opens the article there.
 * @param first the number of the body's first picture
 * @param under what stands under a picture, as HTML
 */
export function numberedPictures(html: string, first: number, under: (n: number) => string): string {
  let n = first - 1
  return html.replace(figure, (_, name: string, inner: string) => {
    n += 1
    return `<figure class="${name}" id="anh-${n}">${inner}${under(n)}</figure>`
  })
}
