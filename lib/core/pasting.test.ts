import { describe, expect, it } from 'vitest'
import { plainItems, tooMuch, withoutBullet } from './pasting'

describe('pasted plain text', () => {
  it('becomes one item for each bullet, in order, without the bullet characters', () => {
    const text = '• Ny skole\r\n·\tNytt bad\n– Ny vei\n- Ny bru\no\tNy park\n* Ny sti\n§ Ny bok'
    expect(plainItems(text)).toEqual([
      'Ny skole',
      'Nytt bad',
      'Ny vei',
      'Ny bru',
      'Ny park',
      'Ny sti',
      'Ny bok',
    ])
  })

  it('joins a sentence that was broken over several lines', () => {
    expect(plainItems('• Energibruken gikk ned\n  for fjerde år på rad\n• Solceller')).toEqual([
      'Energibruken gikk ned for fjerde år på rad',
      'Solceller',
    ])
  })

  it('takes each line where there are no bullets', () => {
    expect(plainItems('Første\n\nAndre\n')).toEqual(['Første', 'Andre'])
  })

  it('takes away the numbers of a counted list, but not of a date', () => {
    expect(plainItems('1. Første\n2. Andre\n3) Tredje')).toEqual(['Første', 'Andre', 'Tredje'])
    expect(plainItems('17. mai ble feiret\n3. juni åpnet badet')).toEqual([
      '17. mai ble feiret',
      '3. juni åpnet badet',
    ])
  })

  it('leaves figures and ordinary words alone', () => {
    expect(withoutBullet('-7,5 prosent')).toBe('-7,5 prosent')
    expect(withoutBullet('o jul med din glede')).toBe('o jul med din glede')
    expect(withoutBullet('  •  –7 prosent')).toBe('–7 prosent')
  })
})

it('what is larger than anybody writes in one place is not pasted', () => {
  expect(tooMuch('Et ord', '')).toBeNull()
  expect(tooMuch('ord '.repeat(1_250_000), '')).toMatch(/Ingenting er endret/)
  expect(tooMuch('', '<p>ord</p>'.repeat(500_000))).toMatch(/litt om gangen/)
})
