/** Runs in the page before anything else. Plain script: what tsx compiles calls helpers that a page doesn't have. */
/** Blocking time as Lighthouse counts it: of tasks after the first paint, what is longer than 50 ms. */
const seen = { firstPaint: 0, lcp: 0, cls: 0, blocking: 0 }
window.seen = seen
const watch = (type, see) =>
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
watch('paint', (entry) => {
  if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
})
watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
watch('layout-shift', (entry) => (seen.cls += entry.value))
watch('longtask', ({ startTime, duration }) => {
  const painted = seen.firstPaint || performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  if (painted) seen.blocking += Math.max(0, Math.min(duration, startTime + duration - painted) - 50)
})
