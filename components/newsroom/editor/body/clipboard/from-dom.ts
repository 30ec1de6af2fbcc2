import type { Markup } from '@/newsroom/word/markup'

const DEEPEST = 150

/** HTML from a clipboard, read by the browser into a document of its own where nothing runs and nothing loads. */
export function markupFrom(html: string): Markup {
  const { body, documentElement } = new DOMParser().parseFromString(html, 'text/html')
  const root = plain(body, 0)
  return { ...root, attrs: { ...attributesOf(documentElement), ...root.attrs } }
}

function plain(element: Element, depth: number): Markup {
  const children: Markup['children'] = []
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) children.push(node.nodeValue ?? '')
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
      children.push(depth < DEEPEST ? plain(node as Element, depth + 1) : (node.textContent ?? ''))
  }
  return { name: element.nodeName.toLowerCase(), attrs: attributesOf(element), children }
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]))
