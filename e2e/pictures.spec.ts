import { expect, type Locator } from '@playwright/test'
import { jpeg, png } from '@/lib/pictures/testing/files'
import { seesSaved } from './sees'
import { addsPart, opens } from './steps'
import { test } from './world'

/** A picture on the clipboard, or in the hand, let go at a place. */
async function brings(place: Locator, how: 'paste' | 'drop', bytes: Buffer): Promise<void> {
  await place.evaluate(
    (element, { how, base64 }) => {
      const data = new DataTransfer()
      const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      data.items.add(new File([raw], 'bilde.png', { type: 'image/png' }))
      const shared = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...shared, clipboardData: data })
          : new DragEvent('drop', { ...shared, dataTransfer: data }),
      )
    },
    { how, base64: bytes.toString('base64') },
  )
}

test('a picture is uploaded, told about, and seen as readers will see it', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await addsPart(kari, 'Bilde')
  const lacking = kari.getByRole('region', { name: /mangler/ })
  await expect(lacking).toContainText('Bildet er ikke lastet opp.')

  const file = {
    name: 'skolen.jpg',
    mimeType: 'image/jpeg',
    buffer: await jpeg({ width: 1200, height: 800 }),
  }
  await kari.getByLabel('Bildefil').setInputFiles(file)
  await expect(kari.getByRole('button', { name: 'Bytt bilde' })).toBeVisible()
  await expect(lacking).not.toContainText('Bildet er ikke lastet opp.')
  await expect(lacking).toContainText('Bildet mangler tekst for dem som ikke ser det.')

  await kari.getByLabel('Tekst for dem som ikke ser bildet').fill('En skole i tre.')
  await kari.getByLabel('Bildetekst').fill('Solvik skole sto ferdig i august.')
  await kari.getByLabel('Kreditering').fill('Foto: Anne Berg')
  await expect(kari.getByText('Ingenting mangler.')).toBeVisible()
  await seesSaved(kari)

  await kari.getByRole('link', { name: 'Forhåndsvis' }).click()
  const figure = kari.getByRole('figure')
  await expect(figure).toContainText('Bilde 1.1 Solvik skole sto ferdig i august.')
  const picture = figure.getByRole('img', { name: 'En skole i tre.' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
})

test('what is dropped or pasted becomes a part of its own; in a text it is asked about', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  const places = kari.getByRole('button', { name: 'Bytt bilde' })
  await brings(kari.locator('body'), 'drop', await png())
  await expect(places).toHaveCount(1)
  await brings(kari.locator('body'), 'paste', await png({ colour: '#c98f5f' }))
  await expect(places).toHaveCount(2)
  await brings(kari.getByLabel('Kapittelets tittel'), 'paste', await png({ colour: '#ffffff' }))
  await expect(kari.getByText('Et bilde kan ikke stå inne i teksten.')).toBeVisible()
  await expect(places).toHaveCount(2)
  await kari.getByRole('button', { name: 'Legg det inn som bilde' }).click()
  await expect(places).toHaveCount(3)
  await seesSaved(kari)
})

test('without a net the file is kept and said not to be uploaded; what is no picture is refused', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await addsPart(kari, 'Bilde')
  await kari.getByLabel('Bildetekst').fill('Solvik skole')
  await seesSaved(kari)
  await kari.context().setOffline(true)
  const chooser = kari.getByLabel('Bildefil')
  await chooser.setInputFiles({ name: 'skolen.png', mimeType: 'image/png', buffer: await png() })
  await expect(kari.getByText('skolen.png er ikke lastet opp.')).toBeVisible()
  await kari.context().setOffline(false)
  await expect(kari.getByRole('button', { name: 'Bytt bilde' })).toBeVisible()
  await expect(kari.getByLabel('Bildetekst')).toHaveValue('Solvik skole')

  const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await chooser.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: page })
  await expect(kari.getByText('SVG kan inneholde programkode og tas ikke imot.')).toBeVisible()
  await expect(kari.getByRole('button', { name: 'Velg et annet bilde' })).toBeVisible()
})
