import { expect, it } from 'vitest'
import type { Present } from '../live'
import { hereWords, peopleWords } from './present'

const page = (person: string, tab = person): Present => ({ tab, person, name: person, place: null })

it.each<[string, Present[]]>([
  ['', []],
  ['Ola er her', [page('Ola')]],
  ['Ola er her', [page('Ola', 'en'), page('Ola', 'to'), page('jeg', 'tre')]],
  ['Ola og Kari er her', [page('Ola'), page('Kari')]],
  ['Ola og to andre er her', [page('Ola'), page('Kari'), page('Siv')]],
  ['Du har også dette kapittelet åpent i et annet vindu', [page('jeg', 'en annen')]],
])('«%s»', (says, present) => {
  expect(hereWords(present, 'jeg')).toBe(says)
})

it('names each person once', () => {
  expect(peopleWords([page('Ola', 'en'), page('Ola', 'to')])).toBe('Ola')
})
