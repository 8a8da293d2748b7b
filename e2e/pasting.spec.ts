import { expect } from '@playwright/test'
import { seesSaved } from './sees'
import { addsPart, enters, field, opens, pastes } from './steps'
import { test } from './world'

const points = [
  'Tre skoler sto ferdige.',
  'Energibruken gikk ned.',
  'Vedlikeholdet økte.',
  'Ny brannstasjon.',
  'Færre leide lokaler.',
  'Ladere ved alle bygg.',
]

/** As Word copies a list: paragraphs that carry their bullets as text. */
const fromWord = points
  .map(
    (words) =>
      `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>` +
      `<span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>` +
      `${words}<o:p></o:p></p>`,
  )
  .join('\n')

test('bullets from Word become points, without their bullets, and can be taken back', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await addsPart(kari, 'Resultater')
  await pastes(await enters(kari, 'Resultat 1'), { html: fromWord, text: points.join('\n') })

  for (const [i, words] of points.entries()) {
    await expect(field(kari, `Resultat ${i + 1}`)).toHaveText(words)
  }
  const offer = kari.getByRole('status').filter({ hasText: '6 punkter lagt til.' })
  await offer.getByRole('button', { name: 'Angre' }).click()
  await expect(field(kari, 'Resultat 2')).toHaveCount(0)
  await expect(field(kari, 'Resultat 1')).toHaveText('')

  await pastes(await enters(kari, 'Resultat 1'), { text: points.map((words) => `• ${words}`).join('\r\n') })
  await expect(field(kari, 'Resultat 6')).toHaveText('Ladere ved alle bygg.')
  await seesSaved(kari)
})
