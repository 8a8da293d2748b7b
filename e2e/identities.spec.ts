import { expect, type Page } from '@playwright/test'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { client, identityProvider, issuerHere } from './identities'
import { secondServer } from './second-server'
import { seesHeading, seesLine, seesRefusal } from './sees'
import { goes } from './steps'
import { test } from './world'

/** Signs in at the provider, and lets Beretning know who it is. */
async function comesAs(page: Page, address: string, login: string) {
  await page.goto(`${address}/sign-in?next=/desk/reports`)
  await page.getByRole('link', { name: 'Logg inn med Solvik-ID' }).click()
  await page.getByPlaceholder('Enter any login').fill(login)
  await page.getByPlaceholder('and password').fill('whatever')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

test('by a real provider: strangers are shown out in words, the invited come in with the roles of their groups', async ({
  aBrowser,
  as,
  cast,
}) => {
  const { address, kill } = await secondServer({ OIDC_ISSUER: issuerHere(), ...client })
  const group = `rapport-${cast.kari.id}`
  const of = (name: 'kari' | 'ola' | 'rune') => ({ email: cast[name].email, email_verified: true })
  const provider = await identityProvider(address, {
    kari: { ...of('kari'), groups: [group] },
    ola: { ...of('ola'), email_verified: false },
    rune: of('rune'),
    fremmed: { email: 'fremmed@example.org', email_verified: true },
  })
  const rune = await as('rune')

  await test.step('the administrator says which role a group gives', async () => {
    await goes(rune, `${address}/desk/people/sign-in`)
    await rune.getByRole('button', { name: 'Legg til gruppe' }).click()
    await rune.getByRole('textbox', { name: 'Gruppe' }).last().fill(group)
    await rune.getByRole('combobox', { name: 'Rolle' }).last().selectOption('manager')
    await rune.getByRole('button', { name: 'Lagre', exact: true }).click()
    await seesLine(rune, 'Lagret. Nye roller gjelder fra neste gang folk logger inn.')
  })

  await test.step('a stranger, and an address that nobody has verified, do not come in', async () => {
    const stranger = await aBrowser()
    await comesAs(stranger, address, 'fremmed')
    await seesRefusal(stranger, /har ikke tilgang til Beretning\. Be administratoren om en invitasjon/)
    const ola = await aBrowser()
    await comesAs(ola, address, 'ola')
    await seesRefusal(ola, /bekrefter ikke e-postadressen din/)
    await ola.goto(`${address}/api/auth/callback/oidc?code=guessed&state=guessed`)
    await seesRefusal(ola, 'Innloggingen ble avbrutt eller mislyktes. Prøv igjen.')
  })

  await test.step('Kari comes where she was going, writes for Eiendom, and is the manager of her group', async () => {
    const kari = await aBrowser()
    await comesAs(kari, address, 'kari')
    await seesHeading(kari, 'Alle rapporter')
    await expect(kari.getByRole('banner')).toContainText('Bidragsyter, Rapportansvarlig')
    await kari.getByRole('button', { name: 'Logg ut' }).click()
    await kari.getByRole('link', { name: 'Logg ut av Solvik-ID også' }).click()
    await kari.getByRole('button', { name: 'Yes, sign me out' }).click()
    await seesHeading(kari, 'Logg inn')
  })

  await test.step('passwords are turned off by one who has come in without', async () => {
    const off = rune.getByRole('button', { name: 'Slå av passord' })
    await off.click()
    await rune.getByRole('dialog').getByRole('button', { name: 'Slå av passord' }).click()
    await seesRefusal(rune, /Logg inn med den felles innloggingen selv først/)
    await rune.context().clearCookies()
    await comesAs(rune, address, 'rune')
    await seesHeading(rune, 'Alle rapporter')
    await goes(rune, `${address}/desk/people/sign-in`)
    await off.click()
    await rune.getByRole('dialog').getByRole('button', { name: 'Slå av passord' }).click()
    await expect(rune.getByText('Passord er slått av.')).toBeVisible()
    const ola = await aBrowser()
    await ola.goto(`${address}/sign-in`)
    await expect(ola.getByRole('link', { name: 'Logg inn med Solvik-ID' })).toBeVisible()
    await expect(ola.getByLabel('Passord')).toHaveCount(0)
  })

  await db.update(installation).set({ passwords: true })
  await kill()
  await provider.stop()
})
