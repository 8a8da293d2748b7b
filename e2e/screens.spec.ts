import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { demoPerson, demoSection } from '@/lib/testing/demo'
import { screens } from './screens'
import { seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

test.describe.configure({ mode: 'parallel' })

test('every page of the app is on the list', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => path.basename(file) === 'page.tsx').map((file) => path.dirname(file))
  expect(Object.keys(screens).sort()).toEqual(pages.sort())
})

for (const [folder, all] of Object.entries(screens)) {
  test(`nobody is kept out of ${folder}`, async ({ page, signedIn }) => {
    test.slow()
    for (const [who, address] of all) {
      const visitor = who ? await signedIn(await demoPerson(who)) : page
      await visitor.setViewportSize({ width: 390, height: 844 })
      await goes(visitor, await address())
      await seesNoSidewaysScroll(visitor)
      await visitor.setViewportSize({ width: 1280, height: 800 })
      await seesNothingInTheWay(visitor)
    }
  })
}

test('nobody is kept out of the preview', async ({ signedIn }) => {
  const turid = await signedIn(await demoPerson('manager'))
  await turid.goto(`/desk/sections/${await demoSection('draft')}/preview`)
  await seesNothingInTheWay(turid)
})
