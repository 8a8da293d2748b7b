import type { Account, Profile, User } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { provider } from '@/lib/session/provider'
import { signInFrom } from '@/lib/session/recognise'

type Claims = Record<string, unknown>

/** The provider that the environment names, if it does, found by its discovery address. */
export function oidc(): OAuthConfig<Claims>[] {
  const given = provider()
  if (!given) return []
  const { issuer, clientId, clientSecret, name, scope } = given
  return [
    {
      id: 'oidc',
      type: 'oauth',
      name,
      issuer,
      clientId,
      clientSecret,
      wellKnown: `${issuer}/.well-known/openid-configuration`,
      authorization: { params: { scope } },
      checks: ['pkce', 'state', 'nonce'],
      idToken: true,
      userinfo: { request: ({ tokens, client }) => everythingSaid(tokens, client) },
      profile: ({ sub }) => ({ id: String(sub) }),
    },
  ]
}

type Tokens = { id_token?: string; access_token?: string }
type Client = {
  issuer: { metadata: { userinfo_endpoint?: string } }
  userinfo: (token: string) => Promise<Claims>
}

/** Some providers tell in the token what others tell only when asked: both count, if they are of the same subject. */
async function everythingSaid({ id_token = '', access_token }: Tokens, client: Client): Promise<Claims> {
  const claims = payload(id_token)
  if (!client.issuer.metadata.userinfo_endpoint || !access_token) return claims
  const more = await client.userinfo(access_token)
  if (more.sub !== claims.sub) throw new Error('The provider told of somebody else')
  return { ...claims, ...more }
}

/** What a token holds; next-auth has checked its signature, its nonce and whom it is for. */
const payload = (token: string): Claims =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))

type Arrival = { user: User; account: Account | null; profile?: Profile }

/** Judges whom the provider signed in: the user becomes the token of a session of ours, or is shown out in words. */
export async function come({ user, account, profile }: Arrival): Promise<true | string> {
  if (account?.type !== 'oauth') return true
  const came = await signInFrom(provider()?.issuer ?? '', profile)
  if ('refused' in came) return `/sign-in?error=${came.refused}`
  user.id = came.token
  return true
}
