import type { Server } from 'node:http'
import { test } from '@playwright/test'
import { nanoid } from 'nanoid'
import Provider from 'oidc-provider'

export type Account = { email: string; email_verified: boolean; groups?: string[] }

export const client = { OIDC_CLIENT_ID: 'beretning', OIDC_CLIENT_SECRET: nanoid(), OIDC_NAME: 'Solvik-ID' }

/** Where the provider of this test is found. Tests that run beside each other have one each. */
export const issuerHere = () =>
  `http://localhost:${Number(process.env.E2E_PORT ?? 3100) + 60 + test.info().parallelIndex}`

/** A real provider of identities, with the accounts of a test, for the Beretning at `address`. */
export async function identityProvider(address: string, accounts: Record<string, Account>) {
  const issuer = issuerHere()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        redirect_uris: [`${address}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${address}/sign-in`],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: [nanoid()] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['groups'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts[accountId] }),
    }),
  })
  const server: Server = provider.listen(Number(new URL(issuer).port))
  return { stop: () => new Promise((stopped) => server.close(stopped)) }
}
