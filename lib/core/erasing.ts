import { z } from 'zod'
import { type Actor, may } from './access'
import type { Path } from './blocks/kind'
import { done, type Outcome, refused, refusing } from './outcome'
import { id, text } from './text'
import { because, say } from './words/say'

export type ErasureState = 'asked' | 'done' | 'dropped'

/** A part, a point, a cell or a field of a section. */
export type ErasedPlace = { section: string; path: string[] }

/** What is to go: words wherever they stand, places with all they ever held, attachments. */
export type ErasureTarget = { words: string[]; places: ErasedPlace[]; attachments: string[] }

/** What stands where something was taken out of a text. */
export const erasedMark = '[fjernet]'

/** Shorter words would take away what nobody meant. */
const shortest = 4

/** "Berit Hagen": berit, hagen. */
const piecesOf = (words: string): string[] => words.toLocaleLowerCase('nb').split(/[^\p{L}\p{N}]+/u)

/** The lines of a field, each a name or other words to look for. */
export const wordsIn = (field: string): string[] => [
  ...new Set(
    field
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
]

/** A place in a form: "sectionId:blocks/b/items/i". A title stands on many pages: it goes by its words. */
export const placeKey = ({ section, path }: { section: string; path: Path }) => `${section}:${path.join('/')}`
const placePattern = /^[A-Za-z0-9_-]{6,40}:blocks(\/[A-Za-z0-9_-]{1,120}){1,5}$/

export function placeOf(key: string): ErasedPlace {
  const [section = '', path = ''] = key.split(':')
  return { section, path: path.split('/') }
}

const reason = text(1000)
  .trim()
  .refine((value) => value !== '', because('Skriv hvorfor.'))

export const askErasureSchema = z
  .strictObject({
    report: id,
    words: text(2000),
    places: z
      .array(z.string().regex(placePattern, because('Ugyldig sted.')))
      .max(50, because('Velg høyst 50 steder.')),
    attachments: z.array(id).max(40),
    reason,
    note: text(300).trim(),
  })
  .superRefine(({ words, places, attachments, reason, note }, context) => {
    const issue = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const lines = wordsIn(words)
    if (lines.length + places.length + attachments.length === 0)
      issue('words', say('Skriv hva som skal bort, eller velg et sted eller et vedlegg.'))
    if (lines.length > 20) issue('words', say('Det er plass til 20 linjer.'))
    const short = lines.find((one) => one.length < shortest)
    if (short !== undefined)
      issue(
        'words',
        say('«{short}» er for kort. Skriv minst {shortest} tegn, eller velg stedet der det står.', {
          short,
          shortest,
        }),
      )
    const said = (field: string) => lines.some((one) => field.toLowerCase().includes(one.toLowerCase()))
    const keep = say('Skriv det uten opplysningen som skal bort: dette blir stående.')
    if (said(reason)) issue('reason', keep)
    // Readers see it: half a name would tell them the other half.
    const pieces = lines.flatMap(piecesOf).filter((one) => one.length >= shortest)
    if (said(note) || piecesOf(note).some((one) => pieces.includes(one))) issue('note', keep)
  })
export type AskErasure = z.output<typeof askErasureSchema>

export const decideErasureSchema = z.strictObject({ id })
export const dropErasureSchema = z.strictObject({ id, reason })

export const notEraser = refusing(
  'forbidden',
  'Bare administratorer kan fjerne opplysninger fra alle utgaver.',
)

type Asked = { state: ErasureState; askedBy: string }

/** Whether this actor may let it happen: an administrator, and another than the one who asked. */
export function judgeErasing(actor: Actor, { state, askedBy }: Asked): Outcome {
  if (!may(actor, 'erase')) return notEraser
  if (state !== 'asked') return decided
  if (askedBy === actor.id)
    return refused('forbidden', say('Du ba om dette selv. En annen administrator må bekrefte.'))
  return done()
}

/** Whoever asked may take it back, and any other administrator turn it down. */
export function judgeDropping(actor: Actor, { state }: Asked): Outcome {
  if (!may(actor, 'erase')) return notEraser
  return state === 'asked' ? done() : decided
}

const decided = refusing('stale', 'Forespørselen er allerede avgjort. Last siden på nytt.')
