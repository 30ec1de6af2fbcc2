import { expect, it } from 'vitest'
import { db } from '@/db/client'
import { processPicture } from '@/newsroom/media/pictures/process'
import { receive } from '@/newsroom/media/receive'
import { halves } from '@/newsroom/media/testing/files'
import { makeStaff } from '@/newsroom/testing/staff'
import { value } from '@/newsroom/testing/stories'
import { GET as getPicture } from './anh/[hash]/[file]/route'
import { GET as getFile } from './tep/[hash]/[name]/route'

const request = new Request('https://tin.example/')
const picture = (hash: string, file: string) =>
  getPicture(request, { params: Promise.resolve({ hash, file }) })
const file = (hash: string, name: string) => getFile(request, { params: Promise.resolve({ hash, name }) })

it('serves the variants of a picture and never what was uploaded', async () => {
  const actor = await makeStaff(db(), 'reporter')
  const bytes = await halves(500, 300).jpeg().toBuffer()
  const { id, hash, name } = value(await receive(actor, { name: 'anh.jpg', bytes }, db()))
  await processPicture(db(), id)
  expect((await picture(hash, '480.webp')).headers.get('content-type')).toBe('image/webp')
  expect((await picture(hash, '480.jpg')).headers.get('content-type')).toBe('image/jpeg')
  for (const wrong of ['800.webp', '0480.webp', '480.png', '480', name, `../../originals/${hash}`, '.'])
    expect((await picture(hash, wrong)).status, wrong).toBe(404)
  for (const wrong of ['..', hash.slice(1), hash.toUpperCase(), `../media/${hash}`])
    expect((await picture(wrong, '480.webp')).status, wrong).toBe(404)
  expect((await file(hash, name)).status).toBe(404)
})

it('serves a document to be kept, under the names that it was given alone', async () => {
  const actor = await makeStaff(db(), 'reporter')
  const bytes = Buffer.from('%PDF-1.7\nLịch\n%%EOF')
  const { hash, name } = value(await receive(actor, { name: 'Lịch cắt điện.pdf', bytes }, db()))
  const answer = await file(hash, name)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Lich cat dien.pdf"/)
  expect(await answer.text()).toContain('Lịch')
  for (const wrong of ['Quyết định giả.pdf', 'Lịch cắt điện.exe', `../${hash}/${name}`, ''])
    expect((await file(hash, wrong)).status, wrong).toBe(404)
})
