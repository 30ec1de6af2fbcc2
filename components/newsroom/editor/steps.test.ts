import { expect, test } from 'vitest'
import { mainStep, stepWords, whyClosed } from './steps'

test('the main button is the highest step that the person may take', () => {
  expect(mainStep(['edit', 'submit'])).toBe('submit')
  expect(mainStep(['edit', 'return', 'approve'])).toBe('approve')
  expect(mainStep(['edit', 'submit', 'publish', 'schedule'])).toBe('publish')
  expect(mainStep(['revise', 'correct', 'withdraw'])).toBe('revise')
  expect(mainStep([])).toBeNull()
})

test('its words follow the state', () => {
  expect(stepWords('publish', 'approved').confirm).toBe('Xác nhận xuất bản')
  expect(stepWords('publish', 'withdrawn').button).toBe('Đăng lại')
  expect(stepWords('publish', 'scheduled').button).toBe('Đăng ngay')
})

const never = { publishAt: null, removeAt: null }

test('a text that may be edited is open, every other says why not', () => {
  expect(whyClosed('draft', ['edit'], never)).toBeNull()
  expect(whyClosed('submitted', [], never)).toMatch(/chờ duyệt/)
  expect(whyClosed('published', ['revise'], never)).toMatch(/Sửa bài/)
  const times = { publishAt: '2026-11-27T10:30:00Z', removeAt: null }
  expect(whyClosed('scheduled', [], times)).toContain('Thứ Sáu, 27/11/2026 17:30')
})
