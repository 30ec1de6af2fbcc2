import { PAIRS } from './pairs'
import { canonical } from './tone'

const NO_BREAK = '\u00A0'
/** Longer runs would not fit the narrowest card; a function word is tied only within the smaller one. */
const LONGEST_RUN = 18
const LONGEST_LOOSE_RUN = 14
/** No syllable is longer; what is longer is a foreign name and stands by itself. */
const LONGEST_NAME = 7

const list = (words: string) => new Set(words.split(' '))
const PLACES = list(
  'nước sông cầu đảo hồ chùa đình đền núi biển phố đường chợ ga bến cảng vịnh đèo hang động khu tổ huyện quận xã phường' +
    ' làng thôn bãi đồi kênh hầm phà bão ông bà anh chị em cụ nhà tướng vua',
)
const COUNTED = list(
  'năm tháng ngày quý tuần số thứ lần khóa khoá kỳ tổ quận phường khu lớp hạng cấp mùng đoạn lộ tuyến điều tuổi hơn gần' +
    ' trên dưới khoảng',
)
/** `năm` is a year more often than five, and stays out. */
const NUMERALS = list('hai ba bốn sáu bảy tám chín mười')
const MAGNITUDES = list('trăm nghìn ngàn vạn triệu tỷ tỉ')
const FUNCTION_WORDS = list('và của cho ở tại từ với để vì do bị được sẽ đã là các những một theo về vào')

/**
 * A title with no-break spaces where a line must not end: inside names (Lạch Huyện, sông Cấm), between a number
 * and what it counts, inside common two-syllable words, and before the last syllable. For titles alone; runs
 * stay within 18 characters so that a narrow column can still break the line. Doing it twice changes nothing.
 */
export function headline(text: string): string {
  const words = text.normalize('NFC').trim().split(/\s+/)
  const ties = new Ties(words)
  ties.tie(words.length - 2)
  tieNames(words, ties)
  words.forEach((word, at) => {
    if (word === '–' || word === '-' || word === '—') ties.tie(at - 1)
    if (isPair(words, at)) ties.tie(at)
  })
  words.forEach((_, at) => tieNumber(words, at, ties))
  words.forEach((word, at) => {
    if (!flows(words, at)) return
    if (PLACES.has(word) && isCapital(words[at + 1])) ties.tie(at)
    tieNumeral(words, at, ties)
    if (FUNCTION_WORDS.has(bare(word).toLowerCase()) && !ties.isHeldBefore(at))
      ties.tie(at, LONGEST_LOOSE_RUN)
  })
  return ties.join()
}

/** Which words are held to the next one. */
class Ties {
  private readonly held: boolean[]

  constructor(private readonly words: readonly string[]) {
    this.held = words.map(() => false)
  }

  /** Holds the word at `at` to the next, unless the run would grow too long. */
  tie(at: number, longest = LONGEST_RUN): void {
    if (at < 0 || at >= this.words.length - 1) return
    let from = at
    let to = at + 1
    while (from > 0 && this.held[from - 1]) from -= 1
    while (this.held[to]) to += 1
    if (this.words.slice(from, to + 1).join(' ').length <= longest) this.held[at] = true
  }

  /** Whether the word before is held to this one. */
  isHeldBefore(at: number): boolean {
    return this.held[at - 1] ?? false
  }

  join(): string {
    const last = this.words.length - 1
    return this.words.map((word, at) => word + (at === last ? '' : this.held[at] ? NO_BREAK : ' ')).join('')
  }
}

function tieNames(words: readonly string[], ties: Ties): void {
  for (let at = 0; at < words.length;) {
    if (!isCapital(words[at])) {
      at += 1
      continue
    }
    let end = at + 1
    while (flows(words, end - 1) && isCapital(words[end])) end += 1
    if (end - at > 1) tieName(at, end, opensSentence(words, at), ties)
    else if (!opensSentence(words, at)) tieLoneName(words, at, ties)
    at = end
  }
}

/** Names have two or three syllables; of four or more at the start, the first is a word of its own (Cầu …). */
function tieName(start: number, end: number, opens: boolean, ties: Ties): void {
  let at = opens && end - start > 3 ? start + 1 : start
  while (end - at > 1) {
    const size = end - at === 3 ? 3 : 2
    for (let step = 0; step < size - 1; step += 1) ties.tie(at + step)
    at += size
  }
}

/** One capital: the next word of an office (Đại học Sư phạm), or a name after its kind (sông Cấm, mã QR). */
function tieLoneName(words: readonly string[], at: number, ties: Ties): void {
  const name = bare(words[at])
  const next = bare(words[at + 1])
  const inOffice =
    isCapital(words[at - 2]) &&
    !PLACES.has(words[at - 1] ?? '') &&
    !isCapital(words[at - 3]) &&
    !/^\p{Lu}{2,}$/u.test(name)
  if (inOffice && flows(words, at) && /^\p{Ll}/u.test(next) && !FUNCTION_WORDS.has(next)) ties.tie(at)
  else if (name.length <= LONGEST_NAME && flows(words, at - 1) && !isPair(words, at)) {
    if (!FUNCTION_WORDS.has(words[at - 1] ?? '')) ties.tie(at - 1)
  }
}

function tieNumber(words: readonly string[], at: number, ties: Ties): void {
  const word = bare(words[at])
  const before = words[at - 1] ?? ''
  const counted = flows(words, at - 1) && COUNTED.has(before.toLowerCase())
  if (counted && (/^\d/.test(word) || /^[IVXL]+$/.test(word))) ties.tie(at - 1)
  const isDate = word.includes('/') || (counted && !/^(hơn|gần|trên|dưới|khoảng)$/i.test(before))
  if (!/^\d[\d.,]*$/.test(word) || isDate || !flows(words, at)) return
  const unit = bare(words[at + 1])
  if (!/^\p{L}/u.test(unit) || FUNCTION_WORDS.has(unit)) return
  ties.tie(at)
  if (MAGNITUDES.has(unit) && flows(words, at + 1) && !FUNCTION_WORDS.has(bare(words[at + 2])))
    ties.tie(at + 1)
}

/** Three pumps are counted in one line (ba trạm bơm); so is the fifth of them (thứ năm). */
function tieNumeral(words: readonly string[], at: number, ties: Ties): void {
  const [before, word, next] = [at - 1, at, at + 1].map((it) => bare(words[it]).toLowerCase())
  if (word === 'thứ') ties.tie(at)
  else if (NUMERALS.has(word!) && before !== 'thứ' && !FUNCTION_WORDS.has(next!))
    ties.tie(at, LONGEST_LOOSE_RUN)
}

const isPair = (words: readonly string[], at: number): boolean =>
  flows(words, at) && PAIRS.has(canonical(`${bare(words[at])} ${bare(words[at + 1])}`).toLowerCase())

/** Whether the next word follows without a pause between them. */
const flows = (words: readonly string[], at: number): boolean =>
  at >= 0 &&
  at < words.length - 1 &&
  !/[,.:;!?…"'”’)\]–—]$/.test(words[at] ?? '') &&
  !/^["'“‘([–—-]/.test(words[at + 1] ?? '')

const opensSentence = (words: readonly string[], at: number): boolean =>
  at === 0 || /[.:!?…–—]$/.test(words[at - 1] ?? '') || /^["'“‘(]/.test(words[at] ?? '')

const bare = (word = ''): string => word.replace(/^["'“‘([]+|[,.:;!?…"'”’)\]]+$/g, '')

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(bare(word))
