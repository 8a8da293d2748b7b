import { expect } from '@playwright/test'
import { save } from '@/lib/testing/cast'
import { results } from './content'
import { seesLine, seesNothingInTheWay, seesSaved } from './sees'
import { enters, entersAtStart, field, opens, returns, rewrites, submits, writes } from './steps'
import { test } from './world'

test('two people in one section see each other’s points', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler sto ferdige.', 'Energibruken gikk ned.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])

  await writes(kari, 'Resultat 1', ' Én av dem i massivtre.')
  await (await enters(ola, 'Resultat 2')).press('Enter')
  await writes(ola, 'Resultat 3', 'Svømmehallen åpnet.')
  await Promise.all([seesSaved(kari), seesSaved(ola)])

  await returns(kari)
  await expect(field(kari, 'Resultat 3')).toHaveText('Svømmehallen åpnet.')
  await returns(ola)
  await expect(field(ola, 'Resultat 1')).toHaveText('Tre skoler sto ferdige. Én av dem i massivtre.')
  await expect(ola.getByText(/To har skrevet/)).toHaveCount(0)
})

test('two people in one text: their words are joined where they do not touch', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler sto ferdige i august.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])

  await writes(kari, 'Resultat 1', ' En av dem i tre.')
  await seesSaved(kari)
  await entersAtStart(ola, 'Resultat 1')
  await ola.keyboard.type('I år: ')
  await seesSaved(ola)
  await returns(kari)
  for (const page of [kari, ola]) {
    await expect(field(page, 'Resultat 1')).toHaveText(
      'I år: Tre skoler sto ferdige i august. En av dem i tre.',
    )
    await expect(page.getByText(/To har skrevet/)).toHaveCount(0)
  }
})

test('two texts for one point are both kept until somebody chooses', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler sto ferdige.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])

  await enters(ola, 'Resultat 1')
  await ola.context().setOffline(true)
  await rewrites(ola, 'Resultat 1', 'Fire skoler er bygd.')
  await rewrites(kari, 'Resultat 1', 'Tre skoler åpnet i august.')
  await seesSaved(kari)
  await ola.context().setOffline(false)
  await seesLine(ola, 'To har skrevet på samme sted.')
  const choice = ola.locator('#kollisjoner')
  await expect(choice).toContainText('åpnet i august.')
  await expect(choice).toContainText('er bygd.')

  await seesNothingInTheWay(ola)

  await ola.reload()
  await submits(ola)
  const dialog = ola.getByRole('dialog', { name: 'Kapittelet er ikke sendt' })
  await expect(dialog).toContainText('Velg en av tekstene.')
  await dialog.getByRole('button', { name: 'Lukk' }).click()

  await choice.getByRole('button', { name: 'Bruk denne' }).click()
  await expect(field(ola, 'Resultat 1')).toHaveText('Fire skoler er bygd.')
  await expect(choice.getByRole('button')).toHaveCount(0)
  await returns(kari)
  await expect(field(kari, 'Resultat 1')).toHaveText('Fire skoler er bygd.')
})
