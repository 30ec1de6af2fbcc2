import { error, warning, type Facts, type Finding } from './finding'
import { only, type Placed } from './places'

/** Films, sounds, files, quotes, tables and boxes. */
export function checkBlocks(all: Placed[], { media }: Facts): Finding[] {
  const findings: Finding[] = []
  const library = [
    ...only('video', all).map((it, at) => ({ ...it, name: `Video ${at + 1}` })),
    ...only('audio', all).map((it, at) => ({ ...it, name: `Âm thanh ${at + 1}` })),
    ...only('attachment', all).map((it, at) => ({ ...it, name: `Tệp ${at + 1}` })),
  ]
  for (const { block, path, name } of library) {
    const medium = media.get(block.mediaId)
    if (!medium)
      findings.push(error(`${path}.attrs.mediaId`, `${name} không còn trong thư viện`, `Tới ${name}`))
    else if (medium.state !== 'ready')
      findings.push(error(`${path}.attrs.mediaId`, `${name} chưa xử lý xong`, `Tới ${name}`))
    if (!block.title.trim())
      findings.push(warning(`${path}.attrs.title`, `${name} chưa có tên cho bạn đọc`, `Tới ${name}`))
  }
  for (const { block, path } of only('embed', all))
    if (!block.title.trim())
      findings.push(warning(`${path}.attrs.title`, 'Video YouTube chưa có tên cho bạn đọc', 'Tới video'))
  for (const [at, { block, path }] of only('quote', all).entries())
    if (!block.attribution.trim())
      findings.push(
        warning(`${path}.attrs.attribution`, `Trích dẫn ${at + 1} chưa ghi lời ai`, 'Tới trích dẫn'),
      )
  for (const [at, { block, path }] of only('table', all).entries())
    if (!block.rows.some((row) => row.some((cell) => cell.header)))
      findings.push(warning(path, `Bảng ${at + 1} chưa có dòng đầu nói mỗi cột là gì`, 'Tới bảng'))
  for (const [at, { block, path }] of only('infoBox', all).entries())
    if (!block.title.trim())
      findings.push(warning(`${path}.attrs.title`, `Khung thông tin ${at + 1} chưa có tên`, 'Tới khung'))
  return findings
}
