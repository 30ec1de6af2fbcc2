/**
 * Text for comparisons: lower case, every mark removed, đ and ð as d. `'Đồ Sơn'` → `'do son'`.
 * Takes NFC and NFD alike; letters of other scripts stay. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðɖ]/g, 'd')
    .normalize('NFC')
}
