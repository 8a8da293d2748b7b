import { askChild } from '@/lib/child'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { pictureType } from '@/lib/core/pictures'
import { say, words } from '@/lib/core/words/say'

export type Encoded = { width: number; height: number; files: { width: number; bytes: Uint8Array }[] }

type Refused = 'pixels' | 'small' | 'shape'
type Answer = Encoded | { refused: Refused } | { error: string }

const refusals = words<Record<Refused | 'unreadable' | 'slow', string>>({
  pixels: 'Bildet har flere enn 60 millioner bildepunkter. Gjør det mindre og prøv igjen.',
  small: 'Bildet er for lite. Det må være minst 100 punkter bredt og høyt.',
  shape: 'Bildet er for langt og smalt. Beskjær det og prøv igjen.',
  unreadable: 'Bildet kunne ikke leses. Filen er skadet eller ufullstendig.',
  slow: 'Bildet tok for lang tid å gjøre klart. Gjør det mindre og prøv igjen.',
})

/** Longer than the largest picture takes on a slow machine. */
const patience = 30_000

/** Pictures that wait for their turn; beyond that people are asked to wait. */
const room = 10

// Once per process, whichever copy of this module is asked: one picture at a time fills one core and 200 MB at most.
const home = globalThis as typeof globalThis & {
  beretningPictures?: { last: Promise<unknown>; waiting: number }
}
home.beretningPictures ??= { last: Promise.resolve(), waiting: 0 }
const queue = home.beretningPictures

/** What was sent, made anew as pictures of ours in several widths; nothing of the file itself is kept. */
export async function encode(bytes: Uint8Array): Promise<Outcome<Encoded>> {
  const found = pictureType(bytes)
  if ('says' in found) return refused('invalid', found.says)
  if (queue.waiting >= room)
    return refused('later', say('Mange laster opp bilder akkurat nå. Prøv igjen om litt.'))
  queue.waiting += 1
  const mine = queue.last.then(() => inProcess({ bytes, type: found.type }))
  queue.last = mine.catch(() => undefined).finally(() => (queue.waiting -= 1))
  return judged(await mine)
}

function judged(answer: Answer | null): Outcome<Encoded> {
  if (answer === null) return refused('invalid', refusals.slow)
  if ('refused' in answer) return refused('invalid', refusals[answer.refused])
  if ('error' in answer)
    return refused('invalid', /pixel limit/i.test(answer.error) ? refusals.pixels : refusals.unreadable)
  return done(answer)
}

/** Null: it had to be stopped, or fell. */
const inProcess = (task: object) =>
  askChild(['lib', 'pictures', 'encode-process.mjs'], task, {
    patience,
    heap: 128,
  }) as Promise<Answer | null>
