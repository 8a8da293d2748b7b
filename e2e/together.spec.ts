import { expect } from '@playwright/test'
import { save } from '@/lib/testing/cast'
import { results } from './content'
import { seesLine, seesNothingInTheWay, seesSaved } from './sees'
import { enters, field, opens, returns, rewrites, submits, writes } from './steps'
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
  await expect(ola.getByText('To har skrevet i samme punkt.')).toHaveCount(0)
})

test('two texts for one point are both kept until somebody chooses', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler sto ferdige.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])

  await rewrites(kari, 'Resultat 1', 'Tre skoler åpnet i august.')
  await seesSaved(kari)
  await rewrites(ola, 'Resultat 1', 'Fire skoler er bygd.')
  await seesLine(ola, 'To har skrevet i samme punkt.')
  const choice = ola.locator('#kollisjoner')
  await expect(choice).toContainText('Tre skoler åpnet i august.')
  await expect(choice).toContainText('Fire skoler er bygd.')

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
