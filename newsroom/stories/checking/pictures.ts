import type { Picture } from '@/body/blocks'
import { fold } from '@/vietnamese/fold'
import { error, warning, type Facts, type Finding } from './finding'

const wanted = [
  ['alt', 'mô tả ảnh'],
  ['caption', 'chú thích'],
  ['credit', 'nguồn ảnh'],
] as const

/** Words in which people speak of children; compared without marks. */
const childWords = / (tre em|em be|be (trai|gai)|chau be|hoc sinh|thieu nhi|mam non|mau giao|tre nho) /

/**
 * One picture in use.
 * @param name how the desk calls it: "Ảnh 2", "Ảnh đại diện"
 * @param path of its words, without a dot at the end
 */
export function checkPicture(picture: Picture, name: string, path: string, { media }: Facts): Finding[] {
  const go = `Tới ${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const findings = wanted.flatMap(([field, words]) =>
    picture[field].trim() ? [] : [error(`${path}.${field}`, `${name} thiếu ${words}`, go)],
  )
  const medium = media.get(picture.mediaId)
  const at = `${path}.mediaId`
  if (!medium) findings.push(error(at, `${name} không còn trong thư viện`, go))
  else if (medium.state === 'failed')
    findings.push(error(at, `${name} bị lỗi khi xử lý, hãy tải lên lại`, go))
  else if (medium.state === 'processing') findings.push(error(at, `${name} đang được xử lý`, go))
  if (medium?.showsChild && !medium.consentNote.trim())
    findings.push(error(at, `${name} có trẻ em nhận diện được mà chưa ghi ai đồng ý`, go))
  if (medium && !medium.showsChild && speaksOfChildren(picture))
    findings.push(warning(at, `${name} có vẻ có trẻ em: đánh dấu nếu nhận ra được mặt`, go))
  return findings
}

const speaksOfChildren = ({ alt, caption }: Picture): boolean =>
  childWords.test(` ${fold(`${alt} ${caption}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
