import { expect, test } from 'vitest'
import { numberedPictures } from './body'

const picture = (name: string) =>
  `<figure class="${name}"><div class="pic"><a class="zoom" href="/anh/a/800.jpg" data-zoom><img alt="" sizes="17rem" src="/anh/a/800.jpg"></a></div><figcaption>A</figcaption></figure>`

test('pictures are numbered in their order, films and texts left alone', () => {
  const film = '<figure class="figure video"><video></video></figure>'
  const body = `<p>A</p>${picture('figure figure--wide')}${film}<div class="gallery">${picture('figure')}</div>`
  const html = numberedPictures(body, 2)
  expect(html.match(/<figure class="[^"]*" id="anh-\d+">/g)).toEqual([
    '<figure class="figure figure--wide" id="anh-2">',
    '<figure class="figure" id="anh-3">',
  ])
  expect(html.replace(/ id="anh-\d"/g, '')).toBe(body)
})

test('a story told by its pictures has words under each, and shows it large', () => {
  const html = numberedPictures(picture('figure'), 1, (n) => `<p>${n}</p>`)
  expect(html).toContain('<figcaption>A</figcaption></figure><p>1</p>')
  expect(html).not.toContain('17rem')
})
