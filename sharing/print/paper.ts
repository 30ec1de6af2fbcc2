/** Sheets of paper, in millimetres, upright. */
export const papers = {
  A3: { width: 297, height: 420 },
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  A6: { width: 105, height: 148 },
} as const

/** How many labels a sheet can hold, by columns and rows. */
export const grids = {
  A4: [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [3, 4],
  ],
  A5: [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ],
  A6: [
    [1, 1],
    [1, 2],
  ],
} as const
export type SheetPaper = keyof typeof grids
export const sheetPapers = ['A4', 'A5', 'A6'] as const
export const posterPapers = ['A4', 'A3'] as const
export type PosterPaper = (typeof posterPapers)[number]

/** The side of a code, in millimetres. Smaller ones are hard to scan from a wall. */
export const sides = [25, 32, 40, 50, 70, 90] as const
export const leastSide = 25

/** From how far a code is scanned with ease, in centimetres: ten times its side. */
export const reachOf = (side: number): number => Math.round(side)

/** Unprinted by most printers. */
export const margin = 6

/** What is printed at once. A batch of places is as large; more labels than these want a printing house. */
export const mostCodes = 200
export const mostLabels = 2000
