/** As much of fontkit as print needs; the package brings no types. */
declare module 'fontkit' {
  export type Font = {
    unitsPerEm: number
    layout(text: string): {
      advanceWidth: number
      glyphs: { path: { toSVG(): string } }[]
      positions: { xAdvance: number; xOffset: number; yOffset: number }[]
    }
  }
  export function create(file: Buffer): Font
}
