const FAR = 48
/** The device's own Back begins at the edge. */
const EDGE = 24

/**
 * One finger across: -1 towards the previous (rightwards), 1 towards the next. Only listens, so that pinching,
 * and moving about in what was enlarged, stay the browser's.
 */
export function onSwipe(area: HTMLElement, move: (by: -1 | 1) => void): void {
  let from: Touch | undefined
  const passive = { passive: true }
  area.addEventListener(
    'touchstart',
    ({ touches }) => {
      const touch = touches.length === 1 ? touches[0] : undefined
      const isEnlarged = (visualViewport?.scale ?? 1) > 1.01
      const isAtEdge = touch && Math.min(touch.clientX, innerWidth - touch.clientX) < EDGE
      from = isEnlarged || isAtEdge ? undefined : touch
    },
    passive,
  )
  area.addEventListener(
    'touchend',
    ({ changedTouches: [to] }) => {
      if (!from || !to) return
      const x = to.clientX - from.clientX
      const y = to.clientY - from.clientY
      from = undefined
      if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) move(x > 0 ? -1 : 1)
    },
    passive,
  )
}
