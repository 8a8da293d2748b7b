import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Letter } from '@/lib/core/mail/letter'
import { naughty } from '@/lib/core/testing/naughty'
import { draw } from './draw'
import { openMailbox } from './testing/mailbox'

let box: Awaited<ReturnType<typeof openMailbox>>
beforeAll(async () => {
  box = await openMailbox()
})
afterAll(() => box.close())

const attacks = [
  'Kari\r\nBcc: alle@solvik.example',
  'Kari\nSubject: Noe annet',
  'Kari>, <ola@solvik.example',
  '"Kari" <ola@solvik.example>',
  'Kari\r\n\r\n<script>alert(1)</script>',
  '=?utf-8?Q?Kari=0D=0ABcc:_ola=40solvik.example?=',
]

const letterTo = (name: string): Letter => {
  const subject = `Sendt tilbake: ${name}`
  const line = {
    subject,
    says: `${name} har sendt «${name}» tilbake.`,
    path: '/desk/sections/en-seksjon',
  }
  return { subject, to: name, from: name, parts: [{ heading: 'Nytt', lines: [line] }] }
}

const expected = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'message-id',
  'mime-version',
  'subject',
  'to',
]

/** Sends one message for each name, several beside each other; gives what arrived, by name. */
async function sendAs(names: readonly string[]) {
  for (let from = 0; from < names.length; from += 25) {
    await Promise.all(
      names.slice(from, from + 25).map((name, i) => {
        const to = { name, address: 'kari@solvik.example' }
        return box.way.deliver({ id: `melding-${from + i}`, to, ...draw(letterTo(name)) })
      }),
    )
  }
  const received = box.received.splice(0)
  const under = (n: number) =>
    received.find(({ headers }) => headers['message-id']?.startsWith(`<melding-${n}@`))
  return names.map((name, n) => [name, under(n)] as const)
}

test('no name or title gets into the headers, to another reader, or out of its place on the page', async () => {
  for (const [name, message] of await sendAs([...attacks, ...naughty])) {
    const said = `with the name ${JSON.stringify(name)}`
    expect(Object.keys(message?.headers ?? {}).sort(), said).toEqual(expected)
    expect(message?.to, said).toEqual(['kari@solvik.example'])
    expect(message?.headers.from, said).toBe('Solvik kommune <svar-ikke@solvik.example>')
    expect(message?.html.match(/<(script|img|iframe|svg|style|link|base|form)\b/gi), said).toBeNull()
    expect(message?.html.match(/href="(?!http:\/\/localhost:3000\/desk\/)/g), said).toBeNull()
  }
})

test('what is written in Norwegian arrives as it was written, in both forms', async () => {
  const name = 'Åse Ødegård på Værøy'
  const [[, message] = []] = await sendAs([name])
  expect(message?.headers.subject).toBe(`Sendt tilbake: ${name}`)
  expect(message?.headers.to).toBe(`${name} <kari@solvik.example>`)
  expect(message?.text).toContain(`${name} har sendt «${name}» tilbake.`)
  expect(message?.html).toContain(`${name} har sendt «${name}» tilbake.`)
})

test('both forms say the same words, in the same order', () => {
  const letter = letterTo('Eiendom')
  const { text, html } = draw(letter)
  const words = html
    .replace(/<title>.*?<\/title>/, '')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const plain = text
    .split(/\s+/)
    .filter((word) => word && word !== '-' && !word.startsWith('http'))
    .map((word) => word.replace(/e-post:$/, 'e-post'))
  expect(words).toEqual(plain)
})
