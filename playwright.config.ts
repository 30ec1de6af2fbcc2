import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './e2e/browser'
import { origin } from './e2e/place'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // A machine that others use too can be late once; what fails twice is wrong. The report names what was late.
  retries: 1,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    // A field that never comes fails its spec now, not when all its time is over.
    actionTimeout: 45_000,
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: browserArguments },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --import tsx e2e/server.ts',
    url: `${origin}/api/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
})
