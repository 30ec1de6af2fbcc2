type About = { text: string; name: string; contact: string; at: string; article: { title: string } | null }

const quoted = 1500

/**
 * A letter that answers a reader, ready in the mail program; null when the reader left no address to write to.
 * @param site the name that stands under the letter
 */
export function answerLink({ text, name, contact, article }: About, site: string): string | null {
  const address = contact.trim()
  if (!/^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+\.[^\s@,;?&<>"]+$/.test(address)) return null
  const subject = article ? `Trả lời góp ý về bài “${article.title}”` : 'Trả lời góp ý của bạn'
  const quote = (text.length > quoted ? `${text.slice(0, quoted).replace(/\p{Cs}$/u, '')}…` : text)
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
  const body = [`Kính gửi ${name.trim() || 'bạn đọc'},`, '', '', site, '', 'Bạn đã viết:', ...quote].join(
    '\r\n',
  )
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
