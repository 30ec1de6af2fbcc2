import { expect, test } from 'vitest'
import { deviceName } from './device'

test('names the browser and its system', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36'
  expect(deviceName(chrome)).toBe('Chrome trên Windows')
  expect(deviceName(`${chrome} Edg/141.0`)).toBe('Edge trên Windows')
  expect(deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1')).toBe(
    'Safari trên iPhone',
  )
  expect(deviceName('curl/8')).toBe('Trình duyệt khác')
})
