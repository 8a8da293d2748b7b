import path from 'node:path'
import { expect, test } from 'vitest'
import { Trouble } from './core/trouble'
import { parseEnv } from './env'

test('nothing needs to be set', () => {
  expect(parseEnv({})).toEqual({
    port: 3000,
    dataDir: path.resolve('var'),
    databaseUrl: undefined,
    demo: true,
    authSecret: undefined,
    publicUrl: undefined,
    trustProxy: 0,
    mail: undefined,
    oidc: undefined,
  })
})

test('a provider is found by its address, with or without the end that all have', () => {
  const OIDC = { OIDC_CLIENT_ID: 'beretning', OIDC_CLIENT_SECRET: 'hemmelig' }
  const issuer = (OIDC_ISSUER: string) => parseEnv({ ...OIDC, OIDC_ISSUER }).oidc?.issuer
  expect(issuer('https://login.example/tenant/v2.0/.well-known/openid-configuration')).toBe(
    'https://login.example/tenant/v2.0',
  )
  expect(issuer('https://login.example/')).toBe('https://login.example')
  expect(() => parseEnv(OIDC)).toThrow(/må settes sammen/)
})

test('an empty value is no value', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined })
})

test('values are read', () => {
  const env = parseEnv({
    PORT: '8080',
    DATA_DIR: '/srv/beretning',
    DATABASE_URL: 'postgres://a:b@db.example/beretning',
    DEMO: '0',
    PUBLIC_URL: 'https://rapport.example/',
    TRUST_PROXY: '1',
  })
  expect(env).toMatchObject({ port: 8080, demo: false, publicUrl: 'https://rapport.example', trustProxy: 1 })
})

test.each([
  ['PORT', 'tre tusen', 'PORT må være et tall fra 1 til 65535.'],
  ['PORT', '70000', 'PORT må være et tall fra 1 til 65535.'],
  [
    'DATABASE_URL',
    'mysql://a@b/c',
    'DATABASE_URL må være en adresse som postgres://bruker:passord@vert/database.',
  ],
  ['DEMO', 'kanskje', 'DEMO må være 1 eller 0.'],
  ['AUTH_SECRET', 'kort', 'AUTH_SECRET må ha minst 32 tegn.'],
  ['PUBLIC_URL', 'rapport.example', 'PUBLIC_URL må være en adresse som https://rapport.kommunen.no.'],
  ['PUBLIC_URL', 'https://rapport.example/under', 'PUBLIC_URL må være en adresse uten sti.'],
  ['TRUST_PROXY', 'ja', 'TRUST_PROXY må være antallet proxyer foran serveren, fra 0 til 9.'],
])('a bad %s (%s) is told in one sentence', (name, value, says) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new Trouble(says))
})
