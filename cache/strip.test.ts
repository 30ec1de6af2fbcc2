import { expect, test } from 'vitest'
import { sheetAhead, stripFramework } from './strip.mjs'

test("the framework's scripts, their preloads and its marks go", () => {
  const html =
    '<head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script></head>' +
    '<body><!--$--><p>Tin<!-- -->mới</p><!--/$--><div hidden=""></div><script>self.__next_f.push([1,"<p>"])</script></body>'
  expect(stripFramework(html)).toBe('<head></head><body><p>Tinmới</p></body>')
})

test('our own scripts, structured data and styles stay', () => {
  const html =
    '<script data-own="" type="module" src="/_a/p.js"></script>' +
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' +
    '<link rel="stylesheet" href="/_next/a.css"/><link rel="preload" as="image" href="/anh/1"/>'
  expect(stripFramework(html)).toBe(html.replace(' data-own=""', ''))
})

test('the script that sets theme and size does not wait for a style sheet', () => {
  const html =
    '<head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/><title>Tin</title>' +
    '<script data-own="">document.title</script></head>'
  expect(stripFramework(html)).toBe(
    '<head><meta charset="utf-8"/><script>document.title</script>' +
      '<link rel="stylesheet" href="/a.css"/><title>Tin</title></head>',
  )
})

test('a page without such a script keeps its order', () => {
  const html =
    '<head><link rel="stylesheet" href="/a.css"/></head><body><script data-entry="/_a/p.js">1</script></body>'
  expect(stripFramework(html.replace('<script ', '<script data-own="" '))).toBe(html)
})

test('attributes are spelled as HTML spells them, words of a text as they were written', () => {
  const html =
    '<head><meta name="next-size-adjust" content=""/><link rel="stylesheet" href="/a.css" data-precedence="next"/></head>' +
    '<img srcSet="/anh/480.jpg 480w" fetchPriority="high"/><time dateTime="2022-12-27">srcSet=&quot;1&quot;</time>'
  expect(stripFramework(html)).toBe(
    '<head><link rel="stylesheet" href="/a.css"/></head>' +
      '<img srcset="/anh/480.jpg 480w" fetchpriority="high"/><time datetime="2022-12-27">srcSet=&quot;1&quot;</time>',
  )
})

test('what a writer says about scripts is text and stays', () => {
  const html = '<p>Thẻ &lt;script&gt;alert(1)&lt;/script&gt; không chạy.</p>'
  expect(stripFramework(html)).toBe(html)
})

test('the style sheet of a page is named for the line above it; a page without one names none', () => {
  const html = '<head><link rel="stylesheet" href="/a.css" data-precedence="next"/></head>'
  expect(sheetAhead(html)).toBe('</a.css>; rel=preload; as=style')
  expect(sheetAhead('<head><style>p{}</style></head>')).toBeUndefined()
})
