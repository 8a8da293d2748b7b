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
}

/** Reads the environment; a bad value is trouble in one sentence. An empty value is no value. */
export function parseEnv(vars: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(vars).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new Trouble(`${issue.path.join('.')} ${issue.message}.`)
  }
  const { PORT, DATA_DIR, DATABASE_URL, DEMO, AUTH_SECRET, PUBLIC_URL, TRUST_PROXY } = parsed.data
  return {
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    demo: DEMO,
    authSecret: AUTH_SECRET,
    publicUrl: PUBLIC_URL,
    trustProxy: TRUST_PROXY,
  }
}
