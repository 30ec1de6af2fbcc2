type Suggestion = { name: string; note: string; href: string }

/**
 * Makes a search field a combobox: what is typed is looked up after a pause, arrows choose, Enter opens what is
 * chosen or else searches, Escape closes. What was looked up is not asked for again.
 */
export function suggest(field: HTMLInputElement): void {
  const list = document.createElement('ul')
  const known = new Map<string, Promise<Suggestion[]>>()
  let chosen = -1
  let timer = 0
  list.id = `${field.id}-goi-y`
  list.className = 'suggestions'
  list.hidden = true
  const set = (name: string, value: string) => field.setAttribute(name, value)
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Gợi ý')
  set('role', 'combobox')
  set('aria-autocomplete', 'list')
  set('aria-controls', list.id)
  set('aria-expanded', 'false')
  field.after(list)

  const choose = (at: number) => {
    chosen = at
    ;[...list.children].forEach((it, n) => it.setAttribute('aria-selected', String(n === at)))
    set('aria-activedescendant', list.children[at]?.id ?? '')
  }
  const show = (open: boolean) => {
    list.hidden = !open
    set('aria-expanded', String(open))
    if (!open) choose(-1)
  }
  const open = (item?: Element | null) => item && location.assign((item as HTMLElement).dataset.href!)
  const look = async () => {
    const typed = field.value
    if (!known.has(typed))
      known.set(
        typed,
        fetch(`/api/goi-y?q=${encodeURIComponent(typed)}`).then((answer) => (answer.ok ? answer.json() : [])),
      )
    const found = await known.get(typed)!.catch(() => [])
    if (typed !== field.value || document.activeElement !== field) return
    list.replaceChildren(
      ...found.map(({ name, note, href }, n) => {
        const item = document.createElement('li')
        item.id = `${list.id}-${n}`
        item.role = 'option'
        item.dataset.href = href
        item.append(name, Object.assign(document.createElement('small'), { textContent: note }))
        return item
      }),
    )
    show(found.length > 0)
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void look(), 200)
  })
  field.addEventListener('blur', () => show(false))
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => open((target as Element).closest('li')))
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return
    const { length } = list.children
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1)
    else if (event.key === 'Escape') show(false)
    else if (event.key === 'Enter' && chosen >= 0) open(list.children[chosen])
    else return
    event.preventDefault()
  })
}
