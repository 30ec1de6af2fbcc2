/** What stands on a printed page, in millimetres from its upper left corner. Drawn as PDF, as picture and on screen. */
export type Mark =
  | {
      kind: 'text'
      /** The middle of the line, or its beginning; the baseline. */
      x: number
      y: number
      anchor: 'start' | 'middle'
      size: number
      face: Face
      fill: string
      text: string
    }
  | { kind: 'qr'; x: number; y: number; /** Of the dark part. */ side: number; code: QrPath }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill: string }
  | { kind: 'cut'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'flower'; x: number; y: number; size: number; fill?: string }
  | { kind: 'picture'; x: number; y: number; width: number; height: number; src: string }

export type Face = 'serif' | 'sans' | 'bold'
/** The dark modules as an SVG path, one unit a module, without the quiet zone. */
export type QrPath = { modules: number; path: string }
export type Page = { width: number; height: number; marks: Mark[] }

/** How wide a text is, in millimetres. @param size of the type, in millimetres */
export type Measure = (text: string, face: Face, size: number) => number

export const ink = '#0b1a26'
export const quiet = '#3a444e'
export const petal = '#be1e2d'
/** Clear modules that scanners ask for on each side. */
export const quietModules = 4

/** One petal of the site's flower in a square of 32, to be turned about its middle five times. */
export const petalPath = 'M16 15C11 11 11 5 16 2c5 3 5 9 0 13z'
export const petalTurns = [0, 72, 144, 216, 288]
