import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { MediaListing, PickedMedia } from '@/components/newsroom/media/picked'
import { db } from '@/db/client'
import type { Actor } from '@/newsroom/actor'
import { filePath, incomingFolder } from '@/newsroom/media/storage/places'
import { halves, mp4 } from '@/newsroom/media/testing/files'
import { makeStaff } from '@/newsroom/testing/staff'
import { GET as getPicture } from '../../../anh/[hash]/[file]/route'
import { GET, POST } from './route'

const session = vi.hoisted(() => ({ actor: null as Actor | null }))
vi.mock('@/app/session', () => ({ currentActor: async () => session.actor }))

process.env.SITE_URL = 'https://tin.example'
process.env.AUTH_SECRET = 'for the tests alone, for the tests alone'
let reporter: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
})
beforeEach(() => {
  session.actor = reporter
})

const address = 'https://tin.example/api/admin/media'
const formOf = (...files: File[]) => {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  return form
}
const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  POST(new Request(address, { method: 'POST', body, headers }))
const errorOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { error: string }).error,
]
const list = async (query: string) =>
  (await (await GET(new Request(`${address}?${query}`))).json()) as MediaListing

it('takes a picture and answers what can be shown at once', async () => {
  const bytes = await halves(900, 600).jpeg().toBuffer()
  const answer = await send(formOf(new File([bytes], 'Cầu Rào.jpg')))
  expect(answer.status).toBe(201)
  const picked = (await answer.json()) as PickedMedia
  expect(picked).toMatchObject({ kind: 'image', name: 'Cầu Rào.jpg', width: 900, height: 600, focalX: 0.5 })
  const [, , hash, file] = picked.url.split('/')
  const shown = await getPicture(new Request(address), {
    params: Promise.resolve({ hash: hash!, file: file! }),
  })
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect((await list('loai=image&q=cau+rao')).items).toEqual([picked])
  expect((await list('loai=video')).items).toEqual([])
})

it('writes a film to the disk as it comes', async () => {
  const film = Buffer.concat([mp4({ seconds: 5, across: 640, down: 360 }), mdat(3 * 1024 * 1024)])
  const answer = await send(formOf(new File([film], 'Vịnh.mp4')))
  const { url, kind } = (await answer.json()) as PickedMedia
  const [, , hash, name] = url.split('/')
  expect(kind).toBe('video')
  expect((await readFile(filePath(hash!, decodeURIComponent(name!)))).equals(film)).toBe(true)
})

const mdat = (size: number) => {
  const box = Buffer.concat([Buffer.alloc(8), randomBytes(size)])
  box.writeUInt32BE(box.length, 0)
  box.write('mdat', 4, 'latin1')
  return box
}

it('says why it refuses, and keeps nothing', async () => {
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'anh.jpg')
  expect(await errorOf(await send(formOf(svg)))).toEqual([422, expect.stringContaining('SVG')])
  expect(await errorOf(await send(formOf(svg, svg)))).toEqual([400, 'Mỗi lần gửi một tệp.'])
  expect(await errorOf(await send(new FormData()))).toEqual([400, expect.stringContaining('Không có tệp')])
  expect(await errorOf(await send('{}', { 'content-type': 'application/json' }))).toEqual([
    415,
    expect.stringContaining('multipart'),
  ])
  const cut = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'
  expect(await errorOf(await send(cut, { 'content-type': 'multipart/form-data; boundary=x' }))).toEqual([
    400,
    expect.stringContaining('chưa tới đủ'),
  ])
  expect(await readdir(incomingFolder())).toEqual([])
})

it('asks who it is, and whether a page of ours asks', async () => {
  const form = formOf(new File(['%PDF-1.7\n%%EOF'], 'a.pdf'))
  expect((await send(form, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await send(form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send(form, { origin: 'https://tin.example' })).status).toBe(201)
  session.actor = null
  expect(await errorOf(await send(form))).toEqual([401, expect.stringContaining('Phiên đăng nhập đã hết')])
  expect((await GET(new Request(address))).status).toBe(401)
})
