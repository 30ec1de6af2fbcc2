import { remember, remembered } from './appearance/remembered'

/**
 * Once, unless data is to be saved, fetches the fonts of the paper for the next page: this one is set in the device's
 * own type (see `boot.ts`). A second late, when all that is read here has come.
 */
export function fetchFonts(): void {
  const { connection } = navigator as { connection?: { saveData: boolean } }
  if (remembered('ct-type') || connection?.saveData) return
  setTimeout(() => {
    const { href, cssRules } = document.styleSheets[0]!
    for (const rule of cssRules) {
      const file = rule instanceof CSSFontFaceRule && /[^"]+woff2/.exec(rule.cssText)
      if (file) void fetch(new URL(file[0], href!)).then((it) => it.blob())
    }
    remember('ct-type', '1')
  }, 1000)
}
