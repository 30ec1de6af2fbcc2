import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { browserArguments, findBrowser } from '../e2e/browser'
import { root } from './place/settings'

/**
 * Renders the demo's drawings to the pictures that stand beside them: `npx tsx bin/draw.ts` after one has changed.
 * Their paper grain takes seconds each, too long for everybody who only starts the demo.
 */
const drawings = join(root, 'demo/drawings')
const pictures = join(root, 'demo/pictures')
mkdirSync(pictures, { recursive: true })

const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: browserArguments,
})
const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: 4 / 3 })
for (const file of readdirSync(drawings)) {
  await page.goto(pathToFileURL(join(drawings, file)).href)
  const out = join(pictures, `${basename(file, '.svg')}.webp`)
  await sharp(await page.screenshot())
    .resize({ width: 1600 })
    .webp({ quality: 76 })
    .toFile(out)
}
await browser.close()
