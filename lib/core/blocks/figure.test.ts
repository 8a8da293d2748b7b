import { expect, test } from 'vitest'
import { asNode } from '../merge'
import { draftSchema } from '../section'
import { ready, said, section } from '../testing/ready'
import { diff } from '../tree'
import { figure } from './figure'

test('a picture needs a file, words for those who do not see it, a caption and a credit', () => {
  const blank = figure.blank(() => 'the-picture', 'a0')
  expect(said(section({ ...blank, alt: ' ' }))).toEqual([
    ['blocks/the-picture/shown', 'Bildet er ikke lastet opp.'],
    ['blocks/the-picture/alt', 'Bildet mangler tekst for dem som ikke ser det.'],
    ['blocks/the-picture/caption', 'Bildet har ingen bildetekst.'],
    ['blocks/the-picture/credit', 'Det står ikke hvem som har laget bildet.'],
  ])
  expect(said(section(ready.figure('the-picture')))).toEqual([])
})

test('which picture it is changes as a whole, so that no size goes with another picture', () => {
  const before = section(ready.figure('the-picture'))
  const shown = { type: 'picture' as const, ref: 'another-one', width: 10, height: 20 }
  const after = section({ ...ready.figure('the-picture'), shown })
  expect(diff(asNode(before), asNode(after))).toEqual([
    { path: ['blocks', 'the-picture', 'shown'], to: shown },
  ])
})

test.each([
  ['a place outside', { ref: '../../etc/passwd' }],
  ['an address', { ref: 'https://example.com/a.png' }],
  ['no size', { width: 0 }],
  ['half a pixel', { height: 1.5 }],
])('it does not name %s', (_, wrong) => {
  const { shown, ...rest } = ready.figure('the-picture')
  const content = section({ ...rest, shown: { ...shown!, ...wrong } })
  expect(draftSchema.safeParse(content).success).toBe(false)
})
