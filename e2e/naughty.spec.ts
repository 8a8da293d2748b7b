import { expect } from '@playwright/test'
import { naughty } from '@/lib/core/testing/naughty'
import { seesLine, seesNoSidewaysScroll, seesSaved } from './sees'
import { addsPart, enters, field, opens, pastes } from './steps'
import { test } from './world'

const said = naughty
  .filter((text) => /<|javascript|مُنَاقَشَةُ|Ṱ̺̺̕o|👾|^\$|powerلُ|=cmd/i.test(text) && text === text.trim())
  .slice(0, 60)

test('naughty words run nothing, and come back as they were pasted', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection({ at: 'blank' })]
  const alarms: string[] = []
  kari.on('dialog', (dialog) => {
    alarms.push(dialog.message())
    void dialog.dismiss()
  })
  kari.on('console', (one) => one.type() === 'error' && alarms.push(one.text()))
  await opens(kari, section)
  await addsPart(kari, 'Resultater')
  for (const [i, text] of said.slice(0, 8).entries()) {
    await pastes(await enters(kari, `Resultat ${i + 1}`), { html: text, text })
    await kari.keyboard.press('Enter')
  }
  await addsPart(kari, 'Tabell')
  const start = kari.getByRole('textbox', { name: 'Lim inn fra regneark' })
  await start.focus()
  const cells = said.map((text) => text.replace(/\s+/gu, ' '))
  await pastes(start, {
    text: `Navn\tOrd\n${cells.map((text, i) => `Rad ${i}\t"${text.replaceAll('"', '""')}"`).join('\n')}`,
  })
  await seesSaved(kari)
  const shown = () => kari.getByRole('grid').getByRole('gridcell').allTextContents()
  const before = await shown()
  expect(before.join('\n')).toContain(cells[5])
  await opens(kari, section)
  expect(await shown()).toEqual(before)
  await kari.goto(`/desk/sections/${section}/preview`)
  await seesNoSidewaysScroll(kari)
  expect(alarms).toEqual([])
})

test('5 MB are refused in a sentence, and what stood there stays', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection({ at: 'blank' })]
  await opens(kari, section)
  await addsPart(kari, 'Resultater')
  const item = await enters(kari, 'Resultat 1')
  await item.pressSequentially('Fire skoler sto ferdige.')
  const refusal = kari.getByRole('alert').filter({ hasText: 'Ingenting er endret' })
  for (const large of [
    { text: 'ord '.repeat(1_250_000) },
    { html: '<p>ord</p>'.repeat(500_000), text: 'ord' },
  ]) {
    await pastes(item, large)
    await expect(refusal).toBeVisible()
    await expect(item).toHaveText('Fire skoler sto ferdige.')
  }
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `• Punkt ${i}`).join('\n')
  await pastes(item, { text: lines(1001) })
  await expect(kari.getByRole('alert').filter({ hasText: 'Det er plass til 1000 punkter.' })).toBeVisible()
  await expect(item).toHaveText('Fire skoler sto ferdige.')
  await pastes(item, { text: lines(999) })
  await expect(field(kari, 'Resultat 1000')).toHaveText('Punkt 998')

  await addsPart(kari, 'Tabell')
  const start = kari.getByRole('textbox', { name: 'Lim inn fra regneark' })
  await start.focus()
  await pastes(start, { text: 'ord\tord\n'.repeat(625_000) })
  await expect(kari.getByText(/Ingenting ble limt inn. Det er plass til 1000 rader/)).toBeVisible()
  await seesLine(kari, /Lagret kl\./)
})
