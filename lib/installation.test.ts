import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { asset } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { installationSchema } from './core/installation'
import { say } from './core/words/say'
import { changeInstallation, thisInstallation } from './installation'
import { inLanguage } from './language'
import { hangLogo, takeLogoDown } from './logo'
import { jpeg } from './pictures/testing/files'
import { aReport, aSection, type Cast, must, theCast } from './testing/cast'
import { published, read } from './testing/publishing'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const facts = {
  name: 'Solvik kommune',
  address: '',
  email: '',
  accessibilityUrl: '',
  organisationNumber: '',
  placeNumber: '',
  language: 'nb' as const,
  unit: 'enhet' as const,
  license: 'NLOD-2.0' as const,
  colour: '#7a1f3d',
}

test('a colour that cannot be read on white is refused with one that can', () => {
  const { error } = installationSchema.safeParse({ ...facts, colour: '#ffb000' })
  expect(error?.issues[0]?.message).toMatch(
    /^#ffb000 er for lys til å leses på hvitt: kontrasten er 1,6, og kravet er 4,5\. Nærmeste farge som er mørk nok, er #[0-9a-f]{6}\.$/,
  )
  expect(installationSchema.safeParse({ ...facts, colour: 'rød' }).error?.issues[0]?.message).toContain(
    '# og seks tegn',
  )
  expect(installationSchema.safeParse({ ...facts, colour: '' }).success).toBe(true)
})

test('numbers are taken as they are typed, and refused in words', () => {
  const typed = (more: object) => installationSchema.safeParse({ ...facts, ...more })
  expect(typed({ organisationNumber: ' 974 760 673 ' }).data?.organisationNumber).toBe('974760673')
  expect(typed({ organisationNumber: '974 760 674' }).error?.issues).toMatchObject([
    {
      message:
        'Skriv de ni sifrene i organisasjonsnummeret slik de står i Enhetsregisteret, eller la feltet stå tomt.',
    },
  ])
  for (const placeNumber of ['', '46', '46 01 ']) expect(typed({ placeNumber }).success).toBe(true)
  for (const placeNumber of ['4', '460', '46011', 'Bergen', '0000', '00'])
    expect(typed({ placeNumber }).error?.issues).toMatchObject([
      {
        message:
          'Skriv kommunenummeret med fire sifre eller fylkesnummeret med to, eller la feltet stå tomt.',
      },
    ])
})

test('a new edition has the colour and the logo, and the old one keeps its own', async () => {
  const home = await aReport()
  await aSection(cast, { report: home.id, at: 'approved' })
  await published(cast, home.id)
  const sheetOf = async (url: string) => (await read(url)).body.match(/href="(\/_b\/\w+\.css)"/)?.[1] ?? ''
  const before = await sheetOf(`/${home.slug}`)
  await must(changeInstallation(cast.rune, facts))
  await must(hangLogo(cast.rune, { bytes: new Uint8Array(await jpeg({ width: 300, height: 150 })) }))
  await published(cast, home.id, 'Nytt utseende.')

  const now = await sheetOf(`/${home.slug}`)
  expect(now).not.toBe(before)
  expect((await read(now)).body).toContain('--accent:#7a1f3d')
  expect(await sheetOf(`/${home.slug}/u/1`)).toBe(before)
  expect((await read(before)).body).not.toContain('#7a1f3d')
  // What its files are made of.
  const colourIn = async (url: string) => JSON.parse((await read(url)).body).installation.colour
  expect(await colourIn(`/${home.slug}/rapport.json`)).toBe('#7a1f3d')
  expect(await colourIn(`/${home.slug}/u/1/rapport.json`)).toBe('')
  const logo = (await thisInstallation()).logo
  expect((await read(`/${home.slug}`)).body).toContain(
    `<img src="/_b/${logo?.name}" alt="" width="80" height="40"/>`,
  )
  expect(await read(`/_b/${logo?.name}`)).toMatchObject({ status: 200 })

  await must(takeLogoDown(cast.rune, { name: logo?.name ?? '' }))
  expect(await takeLogoDown(cast.rune, { name: logo?.name ?? '' })).toMatchObject({
    refusal: { kind: 'stale' },
  })
  await published(cast, home.id, 'Uten logo.')
  expect((await read(`/${home.slug}`)).body).not.toContain('<img')
  expect((await read(`/${home.slug}/u/2`)).body).toContain(logo?.name)
  expect(
    await db
      .select()
      .from(asset)
      .where(eq(asset.name, logo?.name ?? '')),
  ).toHaveLength(1)
})

test('what is no picture is refused in words, and nothing is changed', async () => {
  const refused = await hangLogo(cast.rune, { bytes: new TextEncoder().encode('<svg onload="x"/>') })
  expect(refused).toMatchObject({ refusal: { says: expect.stringContaining('SVG') } })
  expect((await thisInstallation()).logo).toBeNull()
})

test('units are called what the municipality calls them', async () => {
  expect(say('Ny enhet')).toBe('Ny enhet')
  await must(changeInstallation(cast.rune, { ...facts, unit: 'tjenesteområde' }))
  await thisInstallation()
  expect(say('Ny enhet')).toBe('Nytt tjenesteområde')
  expect(inLanguage('en', () => say('Ny enhet'))).toBe('New service area')
  await must(changeInstallation(cast.rune, facts))
  await thisInstallation()
  expect(say('Ny enhet')).toBe('Ny enhet')
})
