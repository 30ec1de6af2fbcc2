/** `input[data-suggest]` gets its suggestions once it is used. Without them it is the plain field that it was. */
export function offerSuggestions(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.suggest !== '') return
    target.dataset.suggest = 'on'
    void import('./suggest').then(({ suggest }) => suggest(target))
  })
}
