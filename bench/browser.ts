import type { Browser } from '@playwright/test'
import { join } from 'node:path'

export type Paint = { firstPaint: number; lcp: number; cls: number; blocking: number }
/** Bytes as sent, by what they are for. */
export type Bytes = {
  html: number
  script: number
  style: number
  font: number
  picture: number
  all: number
}
export type Visit = { paint: Paint; bytes: Bytes }

const kinds: Record<string, keyof Bytes> = {
  Document: 'html',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'picture',
}

/** One cold visit on a slow phone: 4 × CPU slowdown, 1.6 Mbit/s, 150 ms round trip, 412 × 823. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const bytes: Bytes = { html: 0, script: 0, style: 0, font: 0, picture: 0, all: 0 }
  const typeOf = new Map<string, string>()
  cdp.on('Network.responseReceived', ({ requestId, response, type }) =>
    typeOf.set(requestId, response.url.endsWith('.woff2') ? 'Font' : type),
  )
  cdp.on('Network.loadingFinished', (event) => {
    const kind = kinds[typeOf.get(event.requestId) ?? '']
    if (kind) bytes[kind] += event.encodedDataLength
    bytes.all += event.encodedDataLength
  })
  await page.addInitScript({ path: join(import.meta.dirname, 'paints.js') })
  await page.goto(url, { waitUntil: 'networkidle' })
  // The fonts of the next page come a second after everything else.
  await page.waitForTimeout(3000)
  const paint = await page.evaluate(() => (window as unknown as { seen: Paint }).seen)
  await context.close()
  if (!paint.lcp) throw new Error(`${url}: no paint was seen`)
  return { paint, bytes }
}

/** The visit in the middle by LCP, of `times` cold ones. */
export async function medianVisit(browser: Browser, url: string, times = 5): Promise<Visit> {
  const visits: Visit[] = []
  for (let n = 0; n < times; n++) visits.push(await visit(browser, url))
  visits.sort((a, b) => a.paint.lcp - b.paint.lcp)
  return visits[Math.floor(visits.length / 2)]!
}
