import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systems = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of the system, else Playwright's own; null when there is neither. */
export function findBrowser(): string | null {
  return [process.env.CHROMIUM_PATH ?? '', ...systems, chromium.executablePath()].find(existsSync) ?? null
}

/** A browser that only does what it is asked. Root may not use its sandbox. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
