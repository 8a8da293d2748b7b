import { expect, test } from 'vitest'
import type { Answer } from './blocks/answers'
import type { Item } from './blocks/items'
import { followed } from './onward'
import type { OfYear } from './over-time/of-year'
import { line } from './rich'
import { item, ready, section } from './testing/ready'

const answer = (id: string, status: Answer['status'], says: string): Answer => ({
  id,
  order: 'a0',
  was: line('Etterslepet vokser.'),
  status,
  says: line(says),
})
const answers = (year: number, ...items: Answer[]) => ({ ...ready.answers(`answers-${year}`), year, items })
const challenges = (...items: Item[]) => ({ ...ready.challenges('challenges'), items })
const later = (year: number, ...blocks: Parameters<typeof section>): OfYear => ({
  year,
  report: `Årsrapport ${year}`,
  address: `/${year}/eiendom`,
  content: section(...blocks),
})
const content = section(
  challenges(item('backlog', 'a0', 'Etterslepet vokser.'), item('hands', 'a1', 'For få hender.')),
)

test('a challenge is followed through the years it was carried on, by whatever id it has there', () => {
  const [backlog] = followed(content, [
    later(2026, answers(2025, answer('item-again', 'solved', 'Alt er rettet.'))),
    later(
      2025,
      answers(2024, answer('item-backlog', 'open', 'Vi venter på penger.')),
      challenges({ ...item('again', 'a0', 'Etterslepet vokser fortsatt.'), continues: 'item-backlog' }),
    ),
  ])
  expect(backlog?.fates).toEqual([
    {
      year: 2025,
      report: 'Årsrapport 2025',
      answer: { status: 'open', says: line('Vi venter på penger.'), address: '/2025/eiendom#s-item-backlog' },
      carriedOn: '/2025/eiendom#p-item-again',
    },
    {
      year: 2026,
      report: 'Årsrapport 2026',
      answer: { status: 'solved', says: line('Alt er rettet.'), address: '/2026/eiendom#s-item-again' },
      carriedOn: null,
    },
  ])
})

test('what nobody answered has no fate', () => {
  const found = followed(content, [later(2025, answers(2024, answer('item-backlog', 'open', 'Ja.')))])
  expect(found.map(({ fates }) => fates.length)).toEqual([1, 0])
})
