import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import type { Outcome } from '@/lib/core/outcome'
import { emailSchema, passwordSchema } from '@/lib/core/people'
import { actorOf } from '@/lib/session/actor'
import { endSession } from '@/lib/session/begin'
import { broken } from '@/lib/session/broken'
import { overHttps, sessionCookie } from '@/lib/session/cookie'
import { longest } from '@/lib/session/lifetime'
import { choosePassword } from '@/lib/session/links'
import { signIn, signInAsDemo } from '@/lib/session/sign-in'
import { come, oidc } from './oidc'

// server.ts has made the forwarded headers true, so next-auth may read its own address from them.
process.env.AUTH_TRUST_HOST ??= 'true'

type Fields = Record<string, string> | undefined
type Request = { headers?: Record<string, string> }

/** A way in: what it asks for, and who answers with the token of a new session or says why not. */
const way = (id: string, enter: (fields: Fields, request: Request) => Promise<Outcome<string>>) =>
  Credentials({
    id,
    credentials: {},
    authorize: async (fields: Fields, request) => {
      const outcome = await enter(fields, request).catch(broken)
      if (!outcome.ok) throw new Error(outcome.refusal.says)
      return { id: outcome.value }
    },
  })

const typed = (schema: typeof passwordSchema, text: unknown) => schema.catch('').parse(text)

export const ways = {
  password: way('password', (fields, { headers }) =>
    signIn(
      typed(emailSchema, fields?.email),
      typed(passwordSchema, fields?.password),
      headers?.['x-forwarded-for'] ?? '',
    ),
  ),
  demo: way('demo', (fields) => signInAsDemo(fields?.person ?? '')),
  link: way('link', (fields) => choosePassword(fields?.token ?? '', typed(passwordSchema, fields?.password))),
}
export type Way = keyof typeof ways

/**
 * next-auth keeps the forms' cross-site protection and the cookie. With passwords it knows only sealed
 * cookies that hold the person; ours holds a random token instead, and the database the rest: `encode` and
 * `decode` put and find the token as `sub`.
 */
export const options: NextAuthOptions = {
  providers: [...Object.values(ways), ...oidc()],
  callbacks: { signIn: come },
  session: { strategy: 'jwt', maxAge: longest / 1000 },
  jwt: {
    encode: async ({ token }) => token?.sub ?? '',
    decode: async ({ token }) => {
      const actor = await actorOf(token)
      return actor && { sub: token, name: actor.name, email: actor.email }
    },
  },
  useSecureCookies: overHttps(),
  cookies: {
    sessionToken: {
      name: sessionCookie(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() },
    },
  },
  events: { signOut: ({ token }) => (token?.sub ? endSession(token.sub) : undefined) },
  pages: { signIn: '/sign-in', signOut: '/desk', error: '/sign-in' },
  // A token that has ended is an everyday thing, not an error of the program.
  logger: { error: () => {}, warn: () => {}, debug: () => {} },
}
