import { expect, test } from 'vitest'
import { colours, coloursIn, drawingStyle, plainRules } from './style'

test('colours are those of paper, written out', () => {
  const tokens = ':root { --paper: #fff; --accent: #00565e; } @media screen { :root { --paper: #000; } }'
  expect(coloursIn(tokens)).toEqual({ paper: '#ffffff', accent: '#00565e' })
  expect(Object.keys(colours)).toEqual(expect.arrayContaining(['ink', 'muted', 'hair', 'cover', 'on']))
})

test('rules are said without variables, choices and media', () => {
  const sheet = `/* a { fill: red } */ .s1, p > .s2 { fill: var(--accent); margin: 0 }
    rect:is(.o1, .o2) { stroke-width: 2; } :is(.h1) { fill: var(--paper) }
    .hang { position: absolute } @media print { .s1 { fill: red } }`
  expect(plainRules(sheet)).toBe('.s1{fill: #00565e}rect.o1,rect.o2{stroke-width: 2}.h1{fill: #ffffff}')
})

test('every class of a drawing of the public pages is known to the sheet that it bears', () => {
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
    expect(drawingStyle).toMatch(new RegExp(`\\.${name}[,{]`))
  expect(drawingStyle).not.toMatch(/var\(|:is|@/)
})
