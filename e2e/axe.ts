import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Runs axe in the page, put there once. What stands in a frame is a page with a check of its own. */
async function violations(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // What is right need not be named node by node: that takes longer than finding it.
  return page.evaluate(
    async (options) => {
      const found = await (window as typeof window & { axe: typeof axe }).axe.run(
        { exclude: ['iframe'] },
        options,
      )
      return found.violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.target.join(' ')}`))
    },
    { runOnly, resultTypes: ['violations' as const] },
  )
}

/** Nothing on the page hinders anybody, by WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page, { type: 'tag', values: rules })).toEqual([])
}

/** Every word stands out from its ground: the one thing that another theme can change. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await violations(page, ['color-contrast'])).toEqual([])
}
