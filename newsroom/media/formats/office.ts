import { open, type FileHandle } from 'node:fs/promises'
import { refuse } from '../refuse'
import { format, type Ending, type Format } from './formats'

const broken = 'Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở thử tệp trên máy rồi tải lên lại.'

const documents: [part: string, ending: Ending][] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
]

/**
 * Which office document a ZIP file is, by the parts that its directory lists.
 * @throws Refused for other archives, for macros, and where the directory is cut off
 */
export async function officeFormat(path: string): Promise<Format> {
  const file = await open(path)
  try {
    const names = await partNames(file)
    if (names.some((name) => name.endsWith('vbaProject.bin')))
      return refuse('Tệp có chứa macro (mã chạy được). Hãy lưu lại thành tệp không có macro hoặc PDF.')
    const found = documents.find(([part]) => names.includes(part))
    if (!found || !names.includes('[Content_Types].xml'))
      return refuse('Không nhận tệp nén. Hãy tải lên từng tệp PDF, DOCX, XLSX hoặc PPTX.')
    return format(found[1])
  } finally {
    await file.close()
  }
}

const endLength = 22
const entryLength = 46
const longestComment = 0xffff
const largestDirectory = 16 * 1024 * 1024

async function partNames(file: FileHandle): Promise<string[]> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - endLength - longestComment), size)
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + endLength > tail.length) return refuse(broken)
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (length > largestDirectory || start + length > size) return refuse(broken)
  const directory = await readAt(file, start, start + length)
  const names: string[] = []
  for (let at = 0; at + entryLength <= directory.length;) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return refuse(broken)
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + entryLength, at + entryLength + nameLength))
    at += entryLength + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
  return buffer.subarray(0, bytesRead)
}
