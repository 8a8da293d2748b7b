import { expect, type Page } from '@playwright/test'
import { sql } from '@/db/connection'
import { save } from '@/lib/testing/cast'
import { secondServer } from './second-server'
import { seesSavedAgain } from './sees'
import { field, goes, opens, writes } from './steps'
import { test } from './world'

const title = (page: Page) => page.getByRole('textbox', { name: 'Kapittelets tittel' })

test('who only reads when the server is killed hears again when it is up, and of all in between', async ({
  as,
  aSection,
  cast,
}) => {
  test.slow()
  const server = await secondServer()
  try {
    const section = await aSection()
    const [kari, ola] = [await as('kari'), await as('ola')]
    for (const page of [kari, ola]) await goes(page, `${server.address}/desk/sections/${section}`)
    await expect(kari.getByText('ola er her')).toBeVisible()

    await server.kill()
    await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
    await server.start()
    await expect(title(kari)).toHaveValue('Bygg', { timeout: 40_000 })
    await expect(title(ola)).toHaveValue('Bygg', { timeout: 40_000 })

    await writes(ola, 'Ingress', ' Og barnehager.')
    await seesSavedAgain(ola)
    await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
  } finally {
    await server.kill()
  }
})

test('a server that lost its ear in the database finds it again, and tells what it missed', async ({
  as,
  aSection,
  cast,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  await expect(title(kari)).toHaveValue('Bygg')

  for (const word of ['Bygg og anlegg', 'Bygg og vei']) {
    await sql()`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'beretning-ear'`
    await save(cast.ola, section, [{ path: ['title'], to: word }])
    await expect(title(kari)).toHaveValue(word)
  }
})
