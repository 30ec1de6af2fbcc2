/**
 * How sections stand on the front page: two wide ones, the band of pictures, two beside the ranking, pairs of wide
 * ones, and what is left beside the notices (one wide, or two narrow), so that no column stays empty.
 */
export type Rows<T> = { above: T[]; besideRanking: T[]; pairs: T[][]; besideNotices: T[] }

export function rowsOf<T>(blocks: T[], has: { ranking: boolean; notices: boolean }): Rows<T> {
  const rest = [...blocks]
  const above = rest.splice(0, 2)
  const besideRanking = has.ranking ? rest.splice(0, 2) : []
  const besideNotices = has.notices ? rest.splice(rest.length % 2 === 0 ? -2 : -1) : []
  const pairs: T[][] = []
  while (rest.length > 0) pairs.push(rest.splice(0, 2))
  return { above, besideRanking, pairs, besideNotices }
}
