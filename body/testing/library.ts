import type { BodyMedia } from '../media'

const picture: BodyMedia = {
  id: 1,
  kind: 'image',
  hash: 'a1b2',
  name: 'hoi-truong.jpg',
  mime: 'image/jpeg',
  bytes: 400_000,
  width: 2400,
  height: 1600,
  focalX: 0.5,
  focalY: 0.5,
  widths: [480, 800, 1600],
  duration: null,
}

/** A small library: 1 and 2 are pictures, 3 a film, 4 a sound, 5 a document; the rest is missing. */
export const LIBRARY: Record<number, BodyMedia> = {
  1: picture,
  2: { ...picture, id: 2, hash: 'c3d4', focalX: 0.25, focalY: 0.8 },
  3: {
    ...picture,
    id: 3,
    kind: 'video',
    hash: 'e5',
    name: 'le-hoi.mp4',
    mime: 'video/mp4',
    width: 1920,
    height: 1080,
  },
  4: {
    ...picture,
    id: 4,
    kind: 'audio',
    hash: 'f6',
    name: 'ban tin.mp3',
    mime: 'audio/mpeg',
    width: null,
    height: null,
  },
  5: {
    ...picture,
    id: 5,
    kind: 'file',
    hash: '07',
    name: 'Kế hoạch.pdf',
    mime: 'application/pdf',
    bytes: 1_258_291,
  },
}

export const SITE = 'https://haiphong.example'
export const media = (id: number): BodyMedia | undefined => LIBRARY[id]
