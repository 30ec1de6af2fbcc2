/** The control of a field that stands outside of the body, by the name that checks and refusals use. */
const controls: Record<string, string> = {
  slug: 'address-slug',
  lead: 'lead-pick',
  'lead.alt': 'lead-alt',
  'lead.caption': 'lead-caption',
  'lead.credit': 'lead-credit',
  'lead.mediaId': 'lead-alt',
  'share.title': 'share-title',
  'share.text': 'share-text',
  'share.mediaId': 'share-title',
}

/** Leads to a field: opens what it is folded in, scrolls there, gives it focus. */
export function goToField(field: string, focusBody: (place: string) => void): void {
  if (field.startsWith('body')) return focusBody(field)
  const control = document.getElementById(controls[field] ?? field.split('.')[0]!)
  if (!control) return
  const fold = control.closest('details')
  if (fold) fold.open = true
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
}
