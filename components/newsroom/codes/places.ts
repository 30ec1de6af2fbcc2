export type Place = { place: string; ward: string; note: string }

/** Places typed or pasted one a line: `Nhà văn hóa; Phường Lê Chân; 6 nhãn`, or as columns of a spreadsheet. */
export const placesIn = (text: string): Place[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [place = '', ward = '', ...note] = line.split(/\t|;/).map((it) => it.trim())
      return { place, ward, note: note.join('; ') }
    })
