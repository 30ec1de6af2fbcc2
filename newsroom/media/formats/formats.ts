const office = 'application/vnd.openxmlformats-officedocument'

/** What the library takes, by the ending that its content gives it. */
const formats = {
  jpg: { kind: 'image', mime: 'image/jpeg' },
  png: { kind: 'image', mime: 'image/png' },
  gif: { kind: 'image', mime: 'image/gif' },
  webp: { kind: 'image', mime: 'image/webp' },
  avif: { kind: 'image', mime: 'image/avif' },
  heic: { kind: 'image', mime: 'image/heic' },
  tif: { kind: 'image', mime: 'image/tiff' },
  mp4: { kind: 'video', mime: 'video/mp4' },
  webm: { kind: 'video', mime: 'video/webm' },
  mp3: { kind: 'audio', mime: 'audio/mpeg' },
  m4a: { kind: 'audio', mime: 'audio/mp4' },
  weba: { kind: 'audio', mime: 'audio/webm' },
  pdf: { kind: 'file', mime: 'application/pdf' },
  docx: { kind: 'file', mime: `${office}.wordprocessingml.document` },
  xlsx: { kind: 'file', mime: `${office}.spreadsheetml.sheet` },
  pptx: { kind: 'file', mime: `${office}.presentationml.presentation` },
} as const

export type Ending = keyof typeof formats
export type Kind = (typeof formats)[Ending]['kind']
export type Format = { kind: Kind; mime: string; ending: Ending }

export const format = (ending: Ending): Format => ({ ...formats[ending], ending })

/** The format of a file that the library named; null for any other name. */
export function formatOfName(name: string): Format | null {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return Object.hasOwn(formats, ending) ? format(ending as Ending) : null
}
