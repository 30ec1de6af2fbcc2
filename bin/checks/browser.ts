import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../../e2e/browser'
import { run } from './steps'

const asked = `The check needs a browser and may not install one as an ordinary user. Once, do one of these:
  sudo apt-get install chromium
  sudo npx playwright install --with-deps chromium`

/** Sees to it that a browser starts: the system's, Playwright's, or one that it fetches now. */
export async function ensureBrowser(): Promise<boolean> {
  if (await starts()) return true
  console.log('No browser starts here: fetching one.')
  const root = process.getuid?.() === 0
  if (root && isDebian()) {
    await run('apt-get', ['update', '-qq'])
    const apt = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
    if ((await run('apt-get', apt, { DEBIAN_FRONTEND: 'noninteractive' })) && (await starts())) return true
  }
  const withLibraries = root && process.platform === 'linux' ? ['--with-deps'] : []
  if ((await run('playwright', ['install', ...withLibraries, 'chromium'])) && (await starts())) return true
  console.log(root ? 'No browser could be installed.' : asked)
  return false
}

/** One that is there may still miss its libraries. */
async function starts(): Promise<boolean> {
  const executablePath = findBrowser()
  if (executablePath === null) return false
  try {
    await (await chromium.launch({ executablePath, args: browserArguments })).close()
    return true
  } catch (error) {
    console.log(String(error).split('\n').slice(0, 6).join('\n'))
    return false
  }
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
