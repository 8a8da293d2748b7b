import { expect, test } from 'vitest'
import { contrast } from '@/lib/core/colours'
import { coloursIn, lookOf, plainRules } from './style'

test('colours are those of paper, written out', () => {
  const tokens = ':root { --paper: #fff; --accent: #00565e; } @media screen { :root { --paper: #000; } }'
  expect(coloursIn(tokens)).toEqual({ paper: '#ffffff', accent: '#00565e' })
  const named = ['ink', 'muted', 'hair', 'cover', 'on', 'on-muted']
  expect(Object.keys(lookOf('').colours)).toEqual(expect.arrayContaining(named))
})

test('rules are said without variables, choices and media', () => {
  const sheet = `/* a { fill: red } */ .s1, p > .s2 { fill: var(--accent); margin: 0 }
    rect:is(.o1, .o2) { stroke-width: 2; } :is(.h1) { fill: var(--paper) }
    .hang { position: absolute } @media print { .s1 { fill: red } }`
  expect(plainRules(sheet, { accent: '#00565e', paper: '#ffffff' })).toBe(
    '.s1{fill: #00565e}rect.o1,rect.o2{stroke-width: 2}.h1{fill: #ffffff}',
  )
})

test('every class of a drawing of the public pages is known to the sheet that it bears', () => {
  const { sheet } = lookOf('')
  for (const name of [
    's1',
    's6',
    'l1',
    'h6',
    'base',
    'grid',
    'v',
    'v-m',
    'x',
    'q',
    't2',
    'st-f',
    'st-o',
    'st-p',
  ])
    expect(sheet).toMatch(new RegExp(`\\.${name}[,{]`))
  expect(sheet).not.toMatch(/var\(|:is|@/)
})

test('a municipality’s colour is that of covers and drawings too, and can be read', () => {
  const { colours, sheet } = lookOf('#7a1f3d')
  expect(colours).toMatchObject({ accent: '#7a1f3d', ink: lookOf('').colours.ink })
  expect(sheet).toContain('.s1{fill: #7a1f3d}')
  expect(sheet).not.toContain(lookOf('').colours.accent)
  expect(contrast(colours.cover ?? '', colours.on ?? '')).toBeGreaterThanOrEqual(7)
  expect(contrast(colours.cover ?? '', colours['on-muted'] ?? '')).toBeGreaterThanOrEqual(4.5)
})
