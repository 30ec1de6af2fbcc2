const keys: [made: RegExp, pressed: string][] = [
  [/đ/g, 'dd'],
  [/u\u031b/g, 'w'],
  [/(\p{L})(\u0323?)\u0302/gu, '$1$1$2'],
  [/(\u0323?)\u0306/g, 'w$1'],
  [/\u0301/g, 's'],
  [/\u0300/g, 'f'],
  [/\u0309/g, 'r'],
  [/\u0303/g, 'x'],
  [/\u0323/g, 'j'],
]

/**
 * The keys under a word that a Vietnamese keyboard (Telex) changed while it was typed, in lower case: `7đk2á` →
 * `7ddk2as`, `ư` → `w`. What no key makes stays.
 */
export const pressedKeys = (typed: string): string =>
  keys.reduce((text, [made, pressed]) => text.replace(made, pressed), typed.toLowerCase().normalize('NFKD'))
