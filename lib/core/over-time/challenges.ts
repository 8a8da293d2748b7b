import { answersIn, challengesIn } from '../answering'
import type { Answer } from '../blocks/answers'
import type { Item } from '../blocks/items'
import type { OfYear } from './of-year'

/** What one year's report says of a challenge: that it is there, what became of last year's, or both. */
export type Stage = { by: OfYear; answer: Answer | null; item: Item | null }

/** A challenge from the report that first had it, as far as the reports follow it. */
export type Course = Stage[]

/** The challenges of a section through the years; those that the newest report still has, first. */
export function coursesOf(years: readonly OfYear[]): Course[] {
  const courses: Course[] = []
  for (const by of years.toSorted((a, b) => a.year - b.year)) {
    const answers = answersIn(by.content)
    const items = challengesIn(by.content)
    const begun = [...courses]
    for (const course of begun) {
      const last = course.at(-1)
      if (!last?.item) continue
      const { id } = last.item
      const answer = answers.get(id) ?? null
      const item = items.find(({ continues }) => continues === id) ?? null
      if (answer || item) course.push({ by, answer, item })
    }
    const carried = new Set(begun.flatMap((course) => course.at(-1)?.item?.id ?? []))
    courses.push(...items.filter(({ id }) => !carried.has(id)).map((item) => [{ by, answer: null, item }]))
  }
  const newest = Math.max(...years.map(({ year }) => year))
  const isOpen = (course: Course) => course.at(-1)?.item && course.at(-1)?.by.year === newest
  return courses.toSorted(
    (a, b) => Number(Boolean(isOpen(b))) - Number(Boolean(isOpen(a))) || b.length - a.length,
  )
}
