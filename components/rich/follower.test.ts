import { describe, expect, it } from 'vitest'
import { followerIn, followerMarkup } from './follower'

const place = { section: 'hr-2026', table: 'tabell-1', row: 'rad-en', column: 'kolonne-en' }

/** An element as a browser makes it of this markup. */
function element([, attributes, textContent]: ReturnType<typeof followerMarkup>): HTMLElement {
  const dataset = { follows: attributes['data-follows'], place: attributes['data-place'] }
  return { dataset, textContent } as unknown as HTMLElement
}

describe('words that follow something, on the clipboard', () => {
  it('are found again', () => {
    const cell = { ...place, shown: '7,5' }
    expect(followerIn(element(followerMarkup('cell', cell)))).toEqual({ type: 'cell', attrs: cell })
    const reference = { section: 'hr-2026', block: null, shown: 'kapittel 4.2' }
    const found = followerIn(element(followerMarkup('reference', reference)))
    expect(found).toEqual({ type: 'reference', attrs: reference })
  })

  it.each([
    ['nothing else', { follows: 'cell' }],
    ['what is no JSON', { follows: 'cell', place: '{' }],
    ['a bare word', { follows: 'cell', place: 'null' }],
    ['an unlawful place', { follows: 'cell', place: JSON.stringify({ ...place, row: '../../' }) }],
    ['more than a place', { follows: 'cell', place: JSON.stringify({ ...place, onclick: 'alert(1)' }) }],
    ['another kind', { follows: 'script', place: JSON.stringify(place) }],
  ])('follow nothing with %s', (_, dataset) => {
    expect(followerIn({ dataset, textContent: '7,5' } as unknown as HTMLElement)).toBeNull()
  })

  it('say what one sees, whatever is written beside it', () => {
    const dataset = { follows: 'cell', place: JSON.stringify({ ...place, shown: '99' }) }
    expect(followerIn({ dataset, textContent: '7,5' } as unknown as HTMLElement)?.attrs.shown).toBe('7,5')
  })
})
