import { expect, it } from 'vitest'
import { boundaryOf, Malformed, readForm } from './multipart'

/** The same bytes, a few at a time: boundaries fall anywhere. */
async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, boundary: string, size = bytes.length) {
  const parts: { name: string; filename: string | null; text: string }[] = []
  for await (const piece of readForm(inPieces(bytes, size), boundary))
    if (piece.kind === 'part') parts.push({ name: piece.name, filename: piece.filename, text: '' })
    else parts.at(-1)!.text += piece.bytes.toString('latin1')
  return parts
}

async function browserForm(form: FormData) {
  const request = new Request('https://tin.example', { method: 'POST', body: form })
  const boundary = boundaryOf(request.headers.get('content-type'))!
  return { bytes: Buffer.from(await request.arrayBuffer()), boundary }
}

it('reads what a browser sends, however it is cut', async () => {
  const form = new FormData()
  const content = '\r\n--\r\n----almost\r\n'
  form.append('note', 'xin chào')
  form.append('file', new File([content], 'Cầu “Rào” "2".jpg'))
  form.append('file', new File([''], 'trống.pdf'))
  const { bytes, boundary } = await browserForm(form)
  for (const size of [1, 2, 3, 7, 64, bytes.length])
    expect(await read(bytes, boundary, size), `pieces of ${size}`).toEqual([
      { name: 'note', filename: null, text: Buffer.from('xin chào').toString('latin1') },
      { name: 'file', filename: 'Cầu “Rào” "2".jpg', text: content },
      { name: 'file', filename: 'trống.pdf', text: '' },
    ])
})

it('says when a form is cut off or is none', async () => {
  const form = new FormData()
  form.append('file', new File(['0123456789'], 'a.jpg'))
  const { bytes, boundary } = await browserForm(form)
  const wrong = [
    bytes.subarray(0, bytes.length - 6),
    bytes.subarray(0, 20),
    Buffer.alloc(0),
    Buffer.from(`--${boundary}\r\nX: y\r\n\r\n0\r\n--${boundary}--`),
    Buffer.from(`--${boundary}no`),
    Buffer.concat([Buffer.from(`--${boundary}\r\n`), Buffer.alloc(20_000, 0x61)]),
  ]
  for (const it of wrong) await expect(read(it, boundary)).rejects.toThrow(Malformed)
})

it.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', null],
  ['application/json; boundary=abc', null],
  [null, null],
])('finds the boundary of %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary)
})
