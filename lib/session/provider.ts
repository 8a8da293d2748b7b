import { z } from 'zod'
import { parseEnv } from '@/lib/env'
import { thisInstallation } from '@/lib/installation'
import { output } from '@/lib/log-output'
import { origin } from '@/lib/origin'

/** Who else can say who somebody is; null: passwords only. */
export const provider = () => parseEnv(process.env).oidc ?? null

/** Whether one may sign in with a password: always where there is no provider, so that nobody is locked out by it. */
export async function passwordsAllowed(): Promise<boolean> {
  return provider() === null || (await thisInstallation()).passwords
}

const discovered = z.object({ end_session_endpoint: z.url({ protocol: /^https?$/ }).optional() })

/** Where one signs out at the provider, to come back to the sign-in page; null: it has no such place, or is silent. */
export async function signOutAddress(): Promise<string | null> {
  const given = provider()
  if (!given) return null
  const found = await fetch(`${given.issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  })
    .then(async (answer) => discovered.parse(await answer.json()).end_session_endpoint)
    .catch((error: unknown) => {
      output.error({ err: error }, 'the provider of sign-in does not answer')
      return undefined
    })
  if (!found) return null
  const address = new URL(found)
  address.searchParams.set('client_id', given.clientId)
  address.searchParams.set('post_logout_redirect_uri', `${origin()}/sign-in`)
  return address.href
}
