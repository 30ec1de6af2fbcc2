/** Vietnamese alphabetical order (a ă â … d đ), figures by value: `names.sort(collator.compare)`. */
export const collator = new Intl.Collator('vi', { numeric: true })
