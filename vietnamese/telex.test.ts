import { expect, test } from 'vitest'
import { pressedKeys } from './telex'

test('what Telex made of a code is undone', () => {
  const made = { '7đk2w': '7ddk2w', ư3áêy: 'w3aseey', ẠẢÃÀ: 'ajaraxaf', ậặấ: 'aajawjaas', '７K': '7k' }
  for (const [typed, keys] of Object.entries(made)) {
    expect(pressedKeys(typed)).toBe(keys)
    expect(pressedKeys(typed.normalize('NFD'))).toBe(keys)
  }
})
