import type { IncomingMessage, ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { carryOut } from '@/lib/editions/carry-out'
import { publish } from '@/lib/editions/publish'
import { servePublished } from '@/lib/editions/serve'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, type Cast, must, save } from './cast'

/** Orders an edition and does the job; what came of it. */
export async function published({ turid }: Cast, report: string, note = '') {
  const { publication: id } = await must(publish(turid, { report, note }))
  await carryOut(id)
  const [row] = await db.select().from(publication).where(eq(publication.id, id))
  return row!
}

/** What a reader gets at an address; of `serve`, where it is not one of an edition. */
export async function read(
  url: string,
  headers: Record<string, string> = {},
  serve = servePublished,
  method = 'GET',
) {
  const got = { status: 0, headers: [] as string[] }
  const pieces: Buffer[] = []
  const res = Object.assign(
    new Writable({
      write: (piece: Buffer, _, done) => {
        pieces.push(piece)
        done()
      },
    }),
    {
      writeHead(status: number, given: string[] | Record<string, string> = []) {
        got.status = status
        got.headers = Array.isArray(given) ? given : Object.entries(given).flat()
        return res
      },
    },
  )
  await serve({ url, method, headers } as unknown as IncomingMessage, res as unknown as ServerResponse)
  const bytes = Buffer.concat(pieces)
  const header = (name: string) => got.headers[got.headers.indexOf(name) + 1]
  return { ...got, bytes, body: bytes.toString(), header }
}

/** Changes the lead of a signed section and takes it to a new sign-off. */
export async function correct({ kari, jonas }: Cast, id: string, words: string) {
  const signed = (await openSection(kari, id))!.signed!.revision
  await must(move(kari, { id, move: 'reopen', seen: signed, note: '' }))
  await save(kari, id, aLead(words, 'rettet-ingress'))
  await must(move(kari, { id, move: 'submit', seen: (await openSection(kari, id))!.version, note: '' }))
  await must(
    move(jonas, {
      id,
      move: 'approve',
      seen: (await openSection(jonas, id))!.submitted!.revision,
      note: '',
    }),
  )
}
