import { z } from 'zod'
import { type Asked, answerHindrances } from './answering'
import { type Block, blockSchema, kindOf } from './blocks/all'
import type { Lack, Path } from './blocks/kind'
import { followingLacks, type Source, sourcesIn } from './following'
import { inOrder } from './order'
import { list, text } from './text'
import { say } from './words/say'

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of this short name; nothing where it is none of ours. */
export const languageNamed = (name: string | null | undefined): Language | undefined =>
  languages.find((one) => one === name)

/** What a draft may hold, and a revision holds: nearly anything that is well formed. */
export const draftSchema = z.strictObject({
  title: text(300),
  language: z.enum(languages),
  blocks: list(blockSchema, 200, 'Det er plass til 200 deler i et kapittel.'),
})

/** The content of one section: title, language and blocks. Not slug, order, owner, dates or children. */
export type Content = z.infer<typeof draftSchema>

export function blankContent(title: string, language: Language = 'nb'): Content {
  return { title, language, blocks: [] }
}

/** What hinders submission, in the reader's words and in reading order; empty: nothing. */
export function lacks(content: Content): Lack[] {
  const blocks = inOrder(content.blocks)
  return [
    ...(content.title.trim() === '' ? [{ path: ['title'], says: say('Kapittelet har ingen tittel.') }] : []),
    ...(blocks.length === 0 ? [{ path: ['blocks'], says: say('Kapittelet er tomt.') }] : []),
    ...blocks.flatMap((block) => kindOf(block).lacks(block, blocks)),
  ]
}

/** What stands around a section and matters to it: last year's challenges, and the tables that its text follows. */
export type Around = { asked: Asked | null; self: string; sources: Record<string, Source> }

/**
 * The same with last year's challenges that must be answered, figures that their tables have gone from, and the
 * texts that wait for a choice: what the form says hinders, and the server judges by.
 */
export function hindrances(
  content: Content,
  { collisions, asked, self, sources }: Around & { collisions: readonly { path: Path }[] },
): Lack[] {
  const says = say('Samme felt er skrevet to steder samtidig. Velg en av tekstene.')
  const places = new Map(collisions.map(({ path }) => [path.join('/'), path]))
  return [
    ...lacks(content),
    ...answerHindrances(content, asked),
    ...followingLacks(content, sourcesIn(self, content, sources)),
    ...[...places.values()].map((path) => ({ path, says })),
  ]
}

/** Every word a reader sees, in reading order, the title first. */
export function words(content: Content): string[] {
  return [content.title, ...inOrder(content.blocks).flatMap((block: Block) => kindOf(block).words(block))]
}
