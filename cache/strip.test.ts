import { expect, test } from 'vitest'
import { stripFramework } from './strip.mjs'

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

test('what a writer says about scripts is text and stays', () => {
  const html = '<p>Thẻ &lt;script&gt;alert(1)&lt;/script&gt; không chạy.</p>'
  expect(stripFramework(html)).toBe(html)
})
