import type { Browser } from '@playwright/test'
import { medianVisit } from './browser'
import { load } from './load'
import { kilobytes, report } from './table'

/** Measures the four pages that matter most, from the built server. */
export async function benchPages(
  browser: Browser,
  site: string,
  serverPid: number,
  paths: Record<string, string>,
) {
  const rows: Record<string, string | number>[] = []
  for (const [name, path] of Object.entries(paths)) {
    const { requestsPerSecond, p99, cpu } = await load(site + path, serverPid, 5)
    const { paint, bytes } = await medianVisit(browser, site + path)
    rows.push({
      page: name,
      'requests/s': Math.round(requestsPerSecond),
      'p99 ms': p99,
      'CPU ms/request': cpu?.toFixed(2) ?? '–',
      'HTML KB': kilobytes(bytes.html),
      'script KB': kilobytes(bytes.script),
      'style KB': kilobytes(bytes.style),
      'font KB': kilobytes(bytes.font),
      'picture KB': kilobytes(bytes.picture),
      'all KB': kilobytes(bytes.all),
      'first paint s': (paint.firstPaint / 1000).toFixed(2),
      'LCP s': (paint.lcp / 1000).toFixed(2),
      CLS: paint.cls.toFixed(3),
      'blocking ms': Math.round(paint.blocking),
    })
  }
  report('pages', rows)
}
