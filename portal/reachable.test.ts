import { expect, test } from 'vitest'
import { reachable } from './reachable'

test.each([
  '0912345678',
  '0912 345 678',
  '0225.3842.322',
  '(0225) 3842-322',
  '+84 912 345 678',
  '0084 912 345 678',
  '84912345678',
  '1900 1234',
  'lan.anh@example.vn',
  'lan+tin@thu.haiphong.example',
  '0912 345 678, lan.anh@example.vn',
])('%s reaches somebody', (contact) => expect(reachable(contact)).toBe(true))

test.each([
  'gọi cho tôi',
  '12345',
  '091234',
  '0000000000',
  '09123456789012345',
  '0912 345 67x',
  'lan.anh@',
  '@example.vn',
  'lan anh@example.vn',
  'lan@example',
  'lan@example..vn',
  'https://example.vn',
  '<script>alert(1)</script>',
  '0912 345 678, ở nhà',
])('%s reaches nobody', (contact) => expect(reachable(contact)).toBe(false))
