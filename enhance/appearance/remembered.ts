type Choice = 'ct-size' | 'ct-theme' | 'ct-type'

/** Null as well where the browser keeps nothing for this site. */
export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(choice)
  } catch {
    return null
  }
}

/** Null forgets. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(choice)
    else localStorage.setItem(choice, value)
  } catch {
    // Nothing is kept: the choice holds for this page.
  }
}

/** Another tab chose, or this page comes back from where it waited: kept for Back, or made ahead of a visit. */
export function onChosenElsewhere(apply: () => void): void {
  addEventListener('storage', apply)
  addEventListener('pageshow', (event) => event.persisted && apply())
  document.addEventListener('prerenderingchange', apply)
}
