import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { comment } from '@/db/schema/comments'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { news } from '@/db/schema/mail'
import { sectionAuthor } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { outsideLimits } from '@/lib/core/lending'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { edit } from '@/lib/talk/edit'
import { openTalk } from '@/lib/talk/open'
import { reply } from '@/lib/talk/reply'
import { resolve } from '@/lib/talk/settle'
import { start } from '@/lib/talk/start'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { make } from '@/lib/testing/sent-anew'
import { myTalk } from '@/lib/work/talk'
import { openLending } from './open'
import { revokeLink } from './revoke'
import { aLink, comes, says } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
let id: string
let link: string
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  id = await aSection(cast, { at: 'blank' })
  await save(cast.kari, id, aLead('Vi bygger tre skoler.', 'ingress'))
  link = await aLink(cast.kari, id)
})

const talk = async (actor: Actor = cast.kari) => must(openTalk(actor, { id }))
const thread = async () => (await talk()).threads[0]!
const formsIn = (body: string) => body.match(/<form.*?<\/form>/gs) ?? []
const idsOf = (form = '') => ({
  thread: form.match(/name="thread" value="([^"]+)"/)?.[1] ?? '',
  comment: form.match(/name="comment" value="([^"]+)"/)?.[1] ?? '',
})
const idsIn = async (url: string) => idsOf(formsIn((await comes(url)).body).at(-1))
const answers = (actor: Actor, text: string, to: string) =>
  must(reply(actor, { id, thread: to, comment: nanoid(), text, mentions: [] }))

describe('what is said from outside', () => {
  test('stands among what colleagues say, at its place, and those hear of it who would', async () => {
    const { status, headers } = await says(link, 'Er det tre?', { place: 'blocks.ingress.text' })
    const said = await thread()
    expect([status, headers.location]).toEqual([303, `${link}#s-${said.id}`])
    expect(said).toMatchObject({
      anchor: { path: ['blocks', 'ingress', 'text'], words: 'Vi bygger tre skoler.' },
      outside: true,
      comments: [{ text: 'Er det tre?', outside: true, by: said.by }],
    })
    expect((await talk()).people[said.by]).toBe('Ane Vik, revisor, Nordrevisjon')
    expect(await db.select().from(news).where(eq(news.sectionId, id))).toMatchObject([
      { kind: 'commented', by: said.by, personId: 'kari' },
    ])
    expect((await myTalk(cast.kari)).unanswered).toContainEqual(
      expect.objectContaining({ section: id, count: 1 }),
    )
    const events = await db.select().from(event).where(eq(event.sectionId, id))
    expect(events.at(-1)).toMatchObject({ kind: 'lending.comment', actor: said.by })
  })

  test('is answered, and whoever began it sees that, and nothing that others talk about', async () => {
    await must(
      start(cast.jonas, {
        ...{ id, thread: nanoid(), comment: nanoid(), anchor: { path: [], words: '' } },
        ...{ text: 'Hemmelig mellom oss.', mentions: [] },
      }),
    )
    await says(link, 'Er det tre?')
    const { id: on } = (await talk()).threads.find(({ outside }) => outside)!
    await answers(cast.kari, 'Ja, tre.', on)
    await answers(cast.jonas, 'Snart fire.', on)
    await says(link, 'Takk.', { thread: on })
    const { body } = await comes(link)
    const spoken = [...body.matchAll(/<strong>([^<]+)<\/strong> <span class="meta">/g)].map(([, who]) => who)
    expect(spoken).toEqual(['Du', 'kari', 'Solvik kommune', 'Du'])
    expect(body).toMatch(/Er det tre\?.*Ja, tre\..*Snart fire\..*Takk\./s)
    expect(body).not.toMatch(/Hemmelig|jonas/)
    expect((await comes(await aLink(cast.kari, id))).body).not.toContain('Er det tre?')
    await must(resolve(cast.kari, { id, thread: on, seen: 4 }))
    expect((await comes(link)).body).toContain('Avsluttet.')
  })

  test('is said once, however often it is sent', async () => {
    const same = { thread: nanoid(), comment: nanoid() }
    await Promise.all([says(link, 'Er det tre?', same), says(link, 'Er det tre?', same)])
    expect((await says(link, 'Er det tre?', same)).status).toBe(303)
    expect((await thread()).comments).toHaveLength(1)
  })

  test('is not lost where an old page is sent once more with other words: it comes back with new ids', async () => {
    const { thread: begun, comment: first } = await idsIn(link)
    const same = { thread: begun, comment: first }
    await says(link, 'Er det tre?', { ...same, place: 'blocks.ingress.text' })
    const again = await says(link, 'Eller fire?', { ...same, place: '' })
    expect(again.status).toBe(409)
    expect(again.body).toContain('Noe annet er sendt fra den samme siden.')
    const [form = '', answers = ''] = [formsIn(again.body).at(-1), formsIn(again.body)[0]]
    expect(form).toContain('>Eller fire?</textarea>')
    expect(answers).not.toContain('Eller fire?')
    const next = idsOf(form)
    expect(next.thread).not.toBe(begun)
    expect((await says(link, 'Eller fire?', next)).status).toBe(303)
    const said = (await talk()).threads.map(({ comments }) => comments.map(({ text }) => text))
    expect(said.sort()).toEqual([['Eller fire?'], ['Er det tre?']])
    // An answer too: in the thread that it was for.
    const answer = idsOf(formsIn((await comes(link)).body)[0])
    await says(link, 'Takk.', answer, undefined, ['place'])
    const other = await says(link, 'Takk igjen.', answer, undefined, ['place'])
    expect(other.status).toBe(409)
    expect(formsIn(other.body)[0]).toContain('>Takk igjen.</textarea>')
    // Whoever else has the ids is told of nothing.
    expect((await says(await aLink(cast.kari, id), 'Er det tre?', same)).status).toBe(409)
  })

  test('has ids of its own in each form of the page', async () => {
    await says(link, 'Er det tre?')
    await says(link, 'Eller fire?')
    const ids = formsIn((await comes(link)).body).map((form) => idsOf(form).comment)
    expect([ids.length, new Set(ids).size]).toEqual([3, 3])
  })

  test('is kept where the thread was closed meanwhile, and may begin a new one', async () => {
    await says(link, 'Er det tre?')
    const on = await thread()
    await must(resolve(cast.kari, { id, thread: on.id, seen: 1 }))
    const { body } = await says(link, 'å'.repeat(2001), { thread: on.id }, undefined, ['place'])
    expect(body).toContain(`>${'å'.repeat(2001)}</textarea>`)
  })

  test('makes nobody an author, and is nobody else’s to change', async () => {
    await says(link, 'Er det tre?')
    const { id: on, comments } = await thread()
    const changed = { id, thread: on, comment: comments[0]!.id, text: 'Nei.', mentions: [] }
    expect(await edit(cast.kari, changed)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const authors = await db.select().from(sectionAuthor).where(eq(sectionAuthor.sectionId, id))
    expect(authors.map(({ personId }) => personId)).toEqual(['kari'])
    await make(cast.kari, id, 'submit')
    const seen = (await openSection(cast.jonas, id))!.submitted!.revision
    await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
  })

  test('keeps its line breaks, and is text only', async () => {
    await says(link, 'En linje.\r\n<b>To</b>.')
    expect((await thread()).comments[0]!.text).toBe('En linje.\n<b>To</b>.')
    expect((await comes(link)).body).toContain('&lt;b&gt;To&lt;/b&gt;.')
  })
})

describe('it is refused, with the words kept,', () => {
  const tried = async (sent: ReturnType<typeof says>, status: number, words: string) => {
    const got = await sent
    expect(got.status).toBe(status)
    expect(got.body).toContain(words)
    expect((await talk()).threads).toEqual([])
    return got.body
  }

  test('where it comes from another site, or from nowhere', async () => {
    const from = (headers: object) => says(link, 'Er det tre?', {}, headers as never)
    const cross = await tried(from({ 'sec-fetch-site': 'cross-site' }), 403, 'fra et annet nettsted')
    expect(cross).toContain('>Er det tre?</textarea>')
    await tried(from({}), 403, 'fra et annet nettsted')
    await tried(from({ origin: 'https://ond.example', host: 'solvik.example' }), 403, 'nettsted')
    // On plain http browsers say nothing of where they are, and a page that tells no address says `null`.
    expect((await from({ origin: 'null' })).status).toBe(303)
  })

  test('where it says nothing, too much, or is about what is not there', async () => {
    await tried(says(link, '  '), 422, 'Skriv noe først.')
    await tried(says(link, 'å'.repeat(2001)), 422, 'Det er plass til 2000 tegn.')
    await tried(says(link, 'æ'.repeat(20_000)), 413, 'Kommentaren er for lang.')
    await tried(says(link, 'Er det tre?', { place: 'blocks.borte.text' }), 409, '>Er det tre?</textarea>')
    await tried(says(link, 'Er det tre?', { hva: 'som helst' }), 422, 'Ikke sendt.')
  })

  test('where the link is only to read with', async () => {
    const reads = await aLink(cast.kari, id, { mayComment: false })
    expect((await comes(reads)).body).not.toMatch(/<form|Kommentar/)
    await tried(says(reads, 'Er det tre?'), 403, 'Vi bygger tre skoler.')
  })

  test('in a thread that another began', async () => {
    const on = nanoid()
    const words = { comment: nanoid(), text: 'Mellom oss.', mentions: [] }
    await must(start(cast.jonas, { id, thread: on, anchor: { path: [], words: '' }, ...words }))
    expect((await says(link, 'Hallo?', { thread: on })).status).toBe(404)
    const other = await aLink(cast.kari, id)
    await says(other, 'Mitt.')
    const theirs = (await talk()).threads.find(({ outside }) => outside)!.id
    expect((await says(link, 'Hallo?', { thread: theirs })).status).toBe(404)
    expect((await talk()).threads.map(({ comments }) => comments.length)).toEqual([1, 1])
  })

  test('where there are many in a short while, or altogether', async () => {
    for (let i = 0; i < outsideLimits.soon; i++) expect((await says(link, `Nr. ${i}`)).status).toBe(303)
    const soon = await says(link, 'Én til')
    expect([soon.status, soon.body.includes('Prøv igjen om noen minutter.')]).toEqual([429, true])
    expect((await says(await aLink(cast.kari, id), 'En annen')).status).toBe(303)
    const long = new Date(Date.now() - (outsideLimits.minutes + 1) * 60_000)
    await db.update(comment).set({ at: long })
    const { id: named } = (await openLending(cast.kari, id))!.links.at(-1)!
    const { id: on } = (await talk()).threads.find(({ by }) => by === named)!
    const more = Array.from({ length: outsideLimits.ever - outsideLimits.soon }, () => ({
      ...{ id: nanoid(), threadId: on, linkId: named, text: 'Mer', at: long },
    }))
    await db.insert(comment).values(more)
    const ever = await says(link, 'Én til')
    expect([ever.status, ever.body.includes('plass til 100 kommentarer')]).toEqual([429, true])
  })

  test('where the link has ended meanwhile', async () => {
    const { id: named } = (await openLending(cast.kari, id))!.links[0]!
    await must(revokeLink(cast.kari, { id: named }))
    const body = await tried(says(link, 'Det jeg skrev.'), 410, 'Lenken virker ikke lenger')
    expect(body).toContain('Det jeg skrev.')
  })
})

test('of a comment and the end of its link at the same moment, both or only the end is done', async () => {
  const { id: named } = (await openLending(cast.kari, id))!.links[0]!
  const [said] = await Promise.all([says(link, 'Er det tre?'), must(revokeLink(cast.kari, { id: named }))])
  expect([303, 410]).toContain(said.status)
  expect((await talk()).threads).toHaveLength(said.status === 303 ? 1 : 0)
})
