import { describe, expect, it } from 'vitest'
import { type Inline, type Mark, plain } from '@/lib/core/rich'
import { tidyLines } from './tidy'

const words = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks })
const bold: Mark = { type: 'bold' }
const place = { section: 'hr-2026', table: 'tabell-1', row: 'rad-en', column: 'kolonne-en' }
const cell: Inline = { type: 'cell', attrs: { ...place, shown: '7,5' } }
const br: Inline = { type: 'hardBreak' }

describe('a pasted block', () => {
  it('loses its bullet and the spaces around it, and keeps its look', () => {
    const [line] = tidyLines([
      words('\n  \u00b7\u00a0\u00a0 '),
      words('Solceller', bold),
      words(' på fire  tak\n'),
    ])
    expect(line?.content[0].content).toEqual([
      { type: 'text', text: 'Solceller', marks: [bold] },
      { type: 'text', text: ' på fire tak' },
    ])
  })

  it('is several lines where bullets stand between line breaks', () => {
    expect(tidyLines([words('• én'), br, words('• to'), br, words('• tre')]).map(plain)).toEqual([
      'én',
      'to',
      'tre',
    ])
  })

  it('is one line where the breaks only fold a sentence', () => {
    expect(tidyLines([words('Energibruken'), br, words('gikk ned.')]).map(plain)).toEqual([
      'Energibruken gikk ned.',
    ])
  })

  it('keeps whole what follows a table, between words that are tidied', () => {
    const [line] = tidyLines([words('•  Fraværet var  '), cell, words('  prosent. ')])
    expect(line?.content[0].content).toEqual([
      { type: 'text', text: 'Fraværet var ' },
      cell,
      { type: 'text', text: ' prosent.' },
    ])
  })

  it('is nothing when it is only space', () => {
    expect(tidyLines([words(' \n '), br])).toEqual([])
  })
})
