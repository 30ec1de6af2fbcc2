import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { end, headOf, readTar, tailOf } from './tar'

const long = `files/${'0'.repeat(24)}/${'Quyết định về giờ tàu cao tốc Bến Bính, Cát Bà '.repeat(3).trim()}.pdf`
const files: [string, Buffer][] = [
  ['manifest.json', Buffer.from('{}')],
  [long, Buffer.alloc(1000, 'đ')],
  ['empty', Buffer.alloc(0)],
  ['whole-block', Buffer.alloc(512, 7)],
]
const archive = Buffer.concat([
  ...files.flatMap(([name, bytes]) => [headOf(name, bytes.length), bytes, tailOf(bytes.length)]),
  end,
])

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, size: number) {
  const found: [string, Buffer][] = []
  for await (const { name, content } of readTar(pieces(bytes, size))) {
    const parts = []
    for await (const part of content) parts.push(part)
    found.push([name, Buffer.concat(parts)])
  }
  return found
}

it('reads back what it wrote, however it comes', async () => {
  for (const size of [1, 100, 512, 4096]) expect(await read(archive, size)).toEqual(files)
})

it('passes over content that nobody read', async () => {
  const names = []
  for await (const { name } of readTar(pieces(archive, 300))) names.push(name)
  expect(names).toEqual(files.map(([name]) => name))
})

it('says when it breaks off or is something else', async () => {
  for (const upTo of [100, 700, archive.length - 1024])
    await expect(read(archive.subarray(0, upTo), 512)).rejects.toThrow('breaks off')
  await expect(read(Buffer.alloc(1024, 'x'), 512)).rejects.toThrow('no backup')
})

it('is opened by every tar program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congtin-tar-'))
  try {
    writeFileSync(join(folder, 'a.tar'), archive)
    execFileSync('tar', ['xf', 'a.tar'], { cwd: folder })
    for (const [name, bytes] of files) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
