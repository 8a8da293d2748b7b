import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pages } from '@/components/report/fixture-pages'
import { judgedElsewhere, publicPages } from '@/e2e/public-pages'

test('every kind of public page is judged in a browser', () => {
  const judged = [...Object.keys(publicPages), ...Object.keys(judgedElsewhere)]
  expect(judged.sort()).toEqual(
    pages()
      .map(([name]) => name)
      .sort(),
  )
  const specs = Object.values(judgedElsewhere).filter((spec) => spec !== null)
  expect(specs.filter((spec) => !existsSync(`e2e/${spec}`))).toEqual([])
})
