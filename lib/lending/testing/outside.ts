import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { nanoid } from 'nanoid'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { plus } from '@/lib/core/workdays'
import { must } from '@/lib/testing/cast'
import { serveLent } from '../answer'
import { lend } from '../make'

const usual = () => ({
  holder: 'Ane Vik',
  holderIs: 'revisor, Nordrevisjon',
  email: '',
  until: plus(today(), 14),
  mayComment: true,
})

/** A link to a section, by its path. */
export async function aLink(by: Actor, section: string, wish: Partial<ReturnType<typeof usual>> = {}) {
  const { link } = await must(lend(by, { section, ...usual(), ...wish }))
  if (!link) throw new Error('It goes by mail')
  return link
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

/** What somebody outside gets at an address. */
export async function comes(url: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  const got = { status: 0, headers: {} as Record<string, string>, body: '' }
  const res = {
    setHeader() {},
    writeHead(status: number, given: string[] | Record<string, string> = {}) {
      got.status = status
      got.headers = Array.isArray(given) ? paired(given) : given
      return res
    },
    end(sent?: Buffer) {
      got.body = sent?.toString() ?? ''
    },
  }
  const req = Object.assign(Readable.from([Buffer.from(body)]), { url, method, headers })
  const answered = await serveLent(req as unknown as IncomingMessage, res as unknown as ServerResponse)
  return { answered, ...got }
}

const paired = (flat: string[]) =>
  Object.fromEntries(flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? '']] : [])))

const fromHere = { 'sec-fetch-site': 'same-origin' }

/** Sends the form of the page; `without` the fields that an answer does not have. */
export function says(
  link: string,
  text: string,
  more: Record<string, string> = {},
  headers = fromHere,
  without: string[] = [],
) {
  const fields = new URLSearchParams({ thread: nanoid(), comment: nanoid(), place: '', text, ...more })
  for (const name of without) fields.delete(name)
  const body = fields.toString()
  return comes(link, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(body.length) },
    body,
  })
}
