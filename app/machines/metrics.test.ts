import { expect, test } from 'vitest'
import { isThisMachine, metricsText } from './metrics'

test('a metric is named, explained and typed', () => {
  const metric = { name: 'congtin_up', help: 'Whether it answers.', type: 'gauge', value: 1 } as const
  expect(metricsText([metric])).toBe(
    '# HELP congtin_up Whether it answers.\n# TYPE congtin_up gauge\ncongtin_up 1\n',
  )
})

test('nobody but this machine reads them', () => {
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(isThisMachine(own)).toBe(true)
  for (const other of ['', '10.0.0.1', '1.127.0.0', '::12']) expect(isThisMachine(other)).toBe(false)
})
