import path from 'node:path'
import { z } from 'zod'
import { Trouble } from './core/trouble'

/** `1` and `true`, `0` and `false`. */
const flag = (says: string) =>
  z.enum(['0', '1', 'false', 'true'], { error: says }).transform((word) => word === '1' || word === 'true')

const wholeNumber = (from: number, to: number, says: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, says)
    .transform(Number)
    .refine((n) => n >= from && n <= to, says)

const schema = z.object({
  PORT: wholeNumber(1, 65_535, 'må være et tall fra 1 til 65535').default(3000),
  DATA_DIR: z.string().default('./var'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'må være en adresse som postgres://bruker:passord@vert/database',
    })
    .optional(),
  DEMO: flag('må være 1 eller 0').default(true),
  AUTH_SECRET: z.string().min(32, 'må ha minst 32 tegn').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'må være en adresse som https://rapport.kommunen.no', abort: true })
    .refine((url) => new URL(url).pathname === '/', 'må være en adresse uten sti')
    .transform((url) => new URL(url).origin)
    .optional(),
  TRUST_PROXY: wholeNumber(0, 9, 'må være antallet proxyer foran serveren, fra 0 til 9').default(0),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'må være en adresse som smtps://bruker:passord@vert:465' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'må være en avsender som Solvik kommune <svar-ikke@solvik.example>',
    )
    .optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'må være en adresse som https://login.kommunen.no' })
    .transform((url) => url.replace(/\/(\.well-known\/openid-configuration)?$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'kan ha inntil 60 tegn').default('felles innlogging'),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( \S+)*$/, 'må begynne med openid')
    .default('openid email profile'),
})

export type Env = {
  port: number
  /** Absolute. */
  dataDir: string
  /** Absent: the embedded PostgreSQL. */
  databaseUrl: string | undefined
  /** Whether a new installation is filled with the demo. */
  demo: boolean
  /** Absent: made and kept in the data directory. */
  authSecret: string | undefined
  /** Where people reach it, without a slash at the end. */
  publicUrl: string | undefined
  /** How many proxies in front tell the truth about who asks. */
  trustProxy: number
  /** Where mail goes out, and from whom. Absent: nothing is sent. */
  mail: { url: string; from: string } | undefined
  /** Who else can say who somebody is. Absent: passwords only. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string; scope: string } | undefined
}

/** Reads the environment; a bad value is trouble in one sentence. An empty value is no value. */
export function parseEnv(vars: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(vars).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new Trouble(`${issue.path.join('.')} ${issue.message}.`)
  }
  const { PORT, DATA_DIR, DATABASE_URL, DEMO, AUTH_SECRET, PUBLIC_URL, TRUST_PROXY, SMTP_URL, MAIL_FROM } =
    parsed.data
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_SCOPE } = parsed.data
  const oidc = OIDC_ISSUER &&
    OIDC_CLIENT_ID &&
    OIDC_CLIENT_SECRET && {
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      name: OIDC_NAME,
      scope: OIDC_SCOPE,
    }
  if (!oidc && (OIDC_ISSUER || OIDC_CLIENT_ID || OIDC_CLIENT_SECRET))
    throw new Trouble('OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET må settes sammen.')
  if (!SMTP_URL !== !MAIL_FROM) throw new Trouble('SMTP_URL og MAIL_FROM må settes sammen.')
  return {
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    demo: DEMO,
    authSecret: AUTH_SECRET,
    publicUrl: PUBLIC_URL,
    trustProxy: TRUST_PROXY,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    oidc: oidc || undefined,
  }
}
