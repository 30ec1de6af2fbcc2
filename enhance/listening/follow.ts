import type { Line } from './lines'

const NAME = 'nghe'
const MARKED = 'nghe-cau'

export type Follow = ReturnType<typeof follow>

/** Marks the sentence that is read, and scrolls along with a reader who hasn't scrolled away from it. */
export function follow() {
  let last: Line | undefined
  let isAttending = true

  const unmark = () => {
    if (last) last.block.classList.remove(MARKED)
    if ('highlights' in CSS) CSS.highlights.delete(NAME)
  }

  return {
    /** The reader asked for this place: go there, wherever the page stands. */
    attend: () => {
      isAttending = true
    },
    moveTo: (line: Line) => {
      const along = isAttending || (last !== undefined && isInView(last))
      unmark()
      last = line
      isAttending = false
      if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(line.range))
      else line.block.classList.add(MARKED)
      if (along && !isInView(line)) scrollTo(line)
    },
    leave: () => {
      unmark()
      last = undefined
    },
  }
}

/** The last eighth may lie under the dock. */
function isInView({ range }: Line): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && Math.min(bottom, top + innerHeight / 2) <= innerHeight * 0.875
}

function scrollTo({ range }: Line): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = range.getBoundingClientRect().top - innerHeight / 4
  scrollBy({ top, behavior: isStill ? 'instant' : 'smooth' })
}
