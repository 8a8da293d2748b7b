import { describe, expect, it } from 'vitest'
import { line } from './rich'
import { wordsOf } from './wording'

describe('the words of a part of a section', () => {
  it('are what a reader would see, in reading order', () => {
    const block = {
      id: 'block-1',
      kind: 'results',
      order: 'a0',
      heading: 'Resultater',
      items: [
        { id: 'item-2', order: 'a1', text: line('to') },
        { id: 'item-1', order: 'a0', text: line('en') },
      ],
    }
    expect(wordsOf(block)).toEqual(['Resultater', 'en', 'to'])
    expect(wordsOf(line('bare en linje'))).toEqual(['bare en linje'])
    expect(wordsOf({ value: '7.50', status: 'final' })).toEqual(['7.50'])
  })

  it('are none where something was removed', () => {
    expect(wordsOf(undefined)).toEqual([])
    expect(wordsOf(null)).toEqual([])
  })
})
