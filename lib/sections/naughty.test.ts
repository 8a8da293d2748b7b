import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { freshDatabase } from '@/db/testing/world'
import { changeDepartmentSchema } from '@/lib/core/departments'
import { asNode } from '@/lib/core/merge'
import { guideSchema } from '@/lib/core/outlining'
import { type Line, line, plain } from '@/lib/core/rich'
import { mostComments, replySchema } from '@/lib/core/talk'
import { naughty, naughtySections, saying, unstorable } from '@/lib/core/testing/naughty'
import { changeDepartment } from '@/lib/departments/change'
import { allDepartments } from '@/lib/departments/read'
import { guidanceOf, guide } from '@/lib/reports/guide'
import { openTalk } from '@/lib/talk/open'
import { reply } from '@/lib/talk/reply'
import { start } from '@/lib/talk/start'
import { aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { openSection } from './open'
import { saveDraft } from './save'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

/** What the door lets in: the texts that it understands as something said. */
const atTheDoor = <T>(schema: z.ZodType<T>, inputs: readonly unknown[]): T[] =>
  inputs.flatMap((input) => schema.safeParse(input).data ?? [])

test.each(naughtySections().map((one, i) => [i, one] as const))(
  'a draft keeps naughty words as they are: %i',
  async (_, content) => {
    const id = await aSection(cast, { at: 'blank' })
    const blocks = content.blocks.map((block) => ({ path: ['blocks', block.id], to: asNode(block) }))
    await save(cast.kari, id, [{ path: ['title'], to: content.title }, ...blocks])
    const opened = await openSection(cast.kari, id)
    expect(opened?.content.title).toBe(content.title)
    expect(new Map(opened?.content.blocks.map((block) => [block.id, block]))).toEqual(
      new Map(content.blocks.map((block) => [block.id, block])),
    )
  },
)

test.each(unstorable)(
  'what the database cannot hold is refused, and what stood there stays: %j',
  async (text) => {
    const id = await aSection(cast)
    const before = await openSection(cast.kari, id)
    const changes = [{ path: ['title'], to: text }]
    const saved = await saveDraft(cast.kari, {
      id,
      baseVersion: before?.version ?? 0,
      saveId: nanoid(),
      changes,
    })
    expect(!saved.ok && saved.refusal.says).toMatch(/Fjern dem og prøv igjen/)
    expect((await openSection(cast.kari, id))?.content).toEqual(before?.content)
  },
)

test('comments and proposals keep naughty words as they are', async () => {
  const id = await aSection(cast)
  const [lead] = (await openSection(cast.kari, id))?.content.blocks ?? []
  const path = ['blocks', lead?.id ?? '', 'text']
  const said: string[] = []
  for (let from = 0; from < naughty.length; from += mostComments - 1) {
    const [thread, text] = [nanoid(), naughty[from + 3] ?? '']
    const proposal = { from: asNode(line('Vi bygger skoler.')), to: asNode(line(text)) }
    await must(
      start(cast.jonas, {
        id,
        thread,
        comment: nanoid(),
        anchor: { path, words: 'Vi bygger skoler.' },
        proposal,
        text: '',
        mentions: [],
      }),
    )
    const some = naughty.slice(from, from + mostComments - 1)
    for (const words of atTheDoor(
      replySchema,
      some.map((text) => ({ id, thread, comment: nanoid(), text, mentions: [] })),
    )) {
      await must(reply(cast.ola, words))
      said.push(words.text)
    }
  }
  const talk = await must(openTalk(cast.kari, { id }))
  expect(talk.threads.flatMap((one) => one.comments.map(({ text }) => text)).toSorted()).toEqual(
    said.toSorted(),
  )
  expect(said.length).toBeGreaterThan(naughty.length - 40)
  const proposed = talk.threads.map(({ proposal }) => plain(proposal?.to as Line))
  expect(proposed.toSorted()).toEqual(
    [3, mostComments + 2, 2 * mostComments + 1].map((i) => naughty[i]).toSorted(),
  )
})

test('guidance and names keep naughty words as they are', async () => {
  const id = await aSection(cast)
  const [unit] = await allDepartments()
  if (!unit) throw new Error('No department')
  const rest = { id: unit.id, parentId: null, contactEmail: '', contactPhone: '' }
  for (const text of naughty) {
    for (const words of atTheDoor(guideSchema, [
      { id, guidance: text, example: text, expectedWords: null },
    ])) {
      await must(guide(cast.turid, words))
      expect(await guidanceOf(cast.turid, id)).toMatchObject({
        guidance: words.guidance,
        example: words.example,
      })
    }
    const name = saying(text)((one) => one.length <= 120)
    for (const facts of atTheDoor(changeDepartmentSchema, [{ ...rest, name, contactName: name }])) {
      await must(changeDepartment(cast.rune, facts))
      const now = (await allDepartments()).find((one) => one.id === unit.id)
      expect(now).toMatchObject({ name: facts.name, contactName: facts.contactName })
    }
  }
})
