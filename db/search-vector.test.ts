import { expect, test } from 'vitest'
import { searchVectors } from './search-vector'

test('each word stands with its places and the weight of its field', () => {
  expect(searchVectors('Cầu Rào', 'Cầu mới.', 'Ở Rào')).toEqual({
    searchTitle: `'cau':1A 'rao':2A`,
    searchFolded: `'cau':1A,4B 'rao':2A,8C 'moi':5B 'o':7C`,
    searchTyped: `'cầu':1A,4B 'rào':2A,8C 'mới':5B 'ở':7C`,
  })
})

test('places stay where PostgreSQL can count them, and nothing but words gets through', () => {
  const { searchFolded } = searchVectors(`a' b\\ :*`, '', 'x '.repeat(20_000))
  expect(searchFolded).toMatch(/^'a':1A 'b':2A 'x':(\d+C,)+16383C$/)
})
