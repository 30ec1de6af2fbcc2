import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { refuse } from '../../media/refuse'

const MB = 1024 * 1024
/** What a document of an article's length can need, with room; more is a bomb or a book. */
const MOST = { entries: 3000, part: 12 * MB, parts: 32 * MB, picture: 80 * MB, all: 400 * MB }

const BROKEN = 'Tệp Word bị hỏng hoặc tải lên chưa hết. Hãy mở thử bằng Word, lưu lại rồi nhập lần nữa.'
const LARGE = 'Tệp Word bung ra quá lớn để là một bài báo. Hãy chia tệp, hoặc giảm dung lượng ảnh trong Word.'

type Entry = { name: string; method: number; packed: number; size: number; offset: number; locked: boolean }

const inflate = promisify(inflateRaw)

/**
 * Makes sure that a file is a Word document that can be unpacked: by its content, with every size it claims held
 * to. Pictures and text are unpacked only after this.
 * @throws Refused with the reason and what to do
 */
export async function checkArchive(file: Buffer): Promise<void> {
  if (file.length === 0) refuse('Tệp rỗng.')
  if (file.toString('latin1', 0, 4) !== 'PK\x03\x04') refuse(adviceFor(file))
  const entries = readEntries(file)
  if (entries.some((it) => it.locked)) refuse('Tệp này đặt mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.')
  const names = entries.map((it) => it.name)
  if (!names.includes('[Content_Types].xml') || !names.some((it) => /^word\/document[^/]*\.xml$/.test(it)))
    refuse(otherKind(names))
  const sum = (some: Entry[]) => some.reduce((all, it) => all + it.size, 0)
  const parts = entries.filter((it) => isPart(it.name))
  const tooLarge =
    entries.length > MOST.entries ||
    parts.some((it) => it.size > MOST.part) ||
    entries.some((it) => it.size > MOST.picture) ||
    sum(parts) > MOST.parts ||
    sum(entries) > MOST.all
  if (tooLarge) refuse(LARGE)
  for (const entry of entries) await requireHonest(file, entry)
}

const isPart = (name: string): boolean => /\.(xml|rels)$/i.test(name)

function adviceFor(file: Buffer): string {
  const head = file.toString('latin1', 0, 1024)
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'Tệp Word này đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại và nhập lần nữa.'
      : 'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word và lưu lại thành .docx.'
  if (head.startsWith('{\\rtf')) return 'Đây là tệp RTF. Hãy mở bằng Word và lưu lại thành .docx.'
  if (head.includes('%PDF-')) return 'Đây là tệp PDF, không phải tệp Word. Hãy xin bản .docx của bài.'
  if (/^PK\x05\x06/.test(head)) return BROKEN
  return 'Tệp này không phải tài liệu Word (.docx).'
}

function otherKind(names: string[]): string {
  if (names.includes('xl/workbook.xml')) return 'Đây là bảng tính Excel, không phải tài liệu Word.'
  if (names.includes('ppt/presentation.xml')) return 'Đây là tệp trình chiếu, không phải tài liệu Word.'
  if (names.includes('mimetype')) return 'Đây là tệp OpenDocument. Hãy lưu lại thành .docx.'
  return 'Đây là tệp nén, không phải tài liệu Word (.docx).'
}

const END = 22
const ENTRY = 46
const LOCAL = 30

function readEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + END > file.length) return refuse(BROKEN)
  const length = file.readUInt32LE(end + 12)
  const start = file.readUInt32LE(end + 16)
  if (start + length > end) return refuse(BROKEN)
  const entries: Entry[] = []
  for (let at = start; at + ENTRY <= start + length;) {
    if (file.readUInt32LE(at) !== 0x02014b50) return refuse(BROKEN)
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + ENTRY, at + ENTRY + nameLength),
      locked: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += ENTRY + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** An entry unpacks to what it says, not to more. */
async function requireHonest(file: Buffer, { method, packed, size, offset }: Entry): Promise<void> {
  if (offset + LOCAL > file.length || file.readUInt32LE(offset) !== 0x04034b50) refuse(BROKEN)
  const from = offset + LOCAL + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (from + packed > file.length) refuse(BROKEN)
  if (method === 0) return packed === size ? undefined : refuse(BROKEN)
  if (method !== 8) refuse(BROKEN)
  const bytes = await inflate(file.subarray(from, from + packed), {
    maxOutputLength: Math.max(1, size),
  }).catch(() => null)
  if (bytes === null || bytes.length !== size) refuse(BROKEN)
}
