import { expect, test } from 'vitest'
import { mentionedIn } from './talk'

const readers = [
  { id: 'dahl', name: 'Ola Dahl' },
  { id: 'dahle', name: 'Ola Dahle' },
  { id: 'dahl-nes', name: 'Ola Dahl Nes' },
]

test.each([
  ['@Ola Dahl, ser du på dette?', ['dahl']],
  ['Spør @Ola Dahle.', ['dahle']],
  ['Det er @Ola Dahls tall.', ['dahl']],
  ['@Ola Dahl Nes og @Ola Dahl', ['dahl', 'dahl-nes']],
  ['@Ola Dahl Nes', ['dahl-nes']],
  ['Ola Dahl uten krøllalfa', []],
])('«%s» speaks to %j', (text, ids) => expect(mentionedIn(text, readers)).toEqual(ids))
