import { expect, test } from 'vitest'
import { articleChanged, nothing, siteChanged } from '@/newsroom/change'
import { tagsOf } from './expire'

test('a change expires what shows it, each tag once', () => {
  expect(tagsOf(nothing)).toEqual([])
  expect(tagsOf(siteChanged)).toEqual(['danh-sach', 'trang'])
  expect(tagsOf(articleChanged('moi', 'cu'))).toEqual([
    'bai-viet:moi',
    'chuyen-huong',
    'bai-viet:cu',
    'danh-sach',
  ])
})
