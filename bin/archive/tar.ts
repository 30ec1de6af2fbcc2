/**
 * Tar (POSIX pax) as far as a backup needs it: plain files, names of any length in UTF-8. Any tar program opens it.
 */
export type Entry = { name: string; size: number; content: AsyncIterable<Uint8Array> }

const block = 512
const padding = (size: number) => (block - (size % block)) % block

/** The bytes before an entry's content. */
export function headOf(name: string, size: number): Buffer {
  const isShort = Buffer.byteLength(name) <= 100 && size < 8 ** 11
  if (isShort) return header(name, size, '0')
  const told = Buffer.from(record('path', name) + record('size', String(size)))
  return Buffer.concat([
    header('pax', told.length, 'x'),
    told,
    Buffer.alloc(padding(told.length)),
    header(name.replace(/[^\x20-\x7e]/g, '_').slice(-99), size < 8 ** 11 ? size : 0, '0'),
  ])
}

/** The bytes after an entry's content. */
export const tailOf = (size: number): Buffer => Buffer.alloc(padding(size))

/** The end of an archive. */
export const end = Buffer.alloc(2 * block)

/** `21 path=originals/…\n`: its length counts itself. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  const length = bytes + String(bytes + String(bytes).length).length
  return `${length}${rest}`
}

function header(name: string, size: number, type: string): Buffer {
  const bytes = Buffer.alloc(block)
  const octal = (value: number, width: number) => value.toString(8).padStart(width - 1, '0')
  bytes.write(name, 0, 100)
  bytes.write(octal(0o600, 8), 100)
  bytes.write(octal(0, 8), 108)
  bytes.write(octal(0, 8), 116)
  bytes.write(octal(size, 12), 124)
  bytes.write(octal(0, 12), 136)
  bytes.write(' '.repeat(8), 148)
  bytes.write(type, 156)
  bytes.write('ustar\x0000', 257, 'latin1')
  const sum = bytes.reduce((all, it) => all + it, 0)
  bytes.write(`${octal(sum, 7)}\0 `, 148, 'latin1')
  return bytes
}

/**
 * Reads an archive from its beginning to its end; each entry's content before the next is asked for.
 * @throws Error when it is no archive or breaks off
 */
export async function* readTar(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const source = new Source(archive)
  for (let told: Map<string, string> | null = null; ;) {
    const head = await source.exactly(block)
    if (head.every((it) => it === 0)) return
    const field = (from: number, length: number) =>
      head.toString('utf8', from, from + length).replace(/\0[^]*$/, '')
    if (field(257, 5) !== 'ustar') throw new Error('This is no backup.')
    const size = Number(told?.get('size') ?? parseInt(field(124, 12), 8))
    if (field(156, 1) === 'x') {
      told = records(await source.exactly(size))
      await source.exactly(padding(size))
      continue
    }
    const entry = { name: told?.get('path') ?? field(0, 100), size, content: source.some(size) }
    told = null
    yield entry
    for await (const _ of entry.content);
    await source.exactly(padding(size))
  }
}

function records(bytes: Buffer): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const length = parseInt(bytes.toString('latin1', at, at + 12), 10)
    if (!(length > 0)) throw new Error('This is no backup.')
    const [, key, value] = /^\d+ ([^=]+)=([^]*)\n$/.exec(bytes.toString('utf8', at, at + length)) ?? []
    if (key !== undefined && value !== undefined) found.set(key, value)
    at += length
  }
  return found
}

/** Bytes as they are wanted, from pieces as they come. */
class Source {
  #rest: Uint8Array = new Uint8Array()
  readonly #pieces: AsyncIterator<Uint8Array>

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  async exactly(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = []
    for await (const part of this.some(count)) parts.push(part)
    return Buffer.concat(parts)
  }

  async *some(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0;) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#pieces.next()
        if (done) throw new Error('The backup breaks off.')
        this.#rest = value
        continue
      }
      const part = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(part.length)
      left -= part.length
      yield part
    }
  }
}
