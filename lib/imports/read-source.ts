import { createHash } from 'node:crypto'
import { askChild } from '@/lib/child'
import { caps, patienceFor } from '@/lib/core/importing/caps'
import { illustrated } from '@/lib/core/importing/illustrated'
import type { Source } from '@/lib/core/importing/source'
import { done, type Outcome, refused, refusing } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { type Encoded, encode } from '@/lib/pictures/encode'
import type { FileTask } from './reading/process'
import type { ReadFile } from './reading/read'

/** A source with its pictures made anew by their places, and a word that tells whether it is still the same. */
export type SeenSource = { source: Source; pictures: ReadonlyMap<number, Encoded>; seen: string }

const gaveUp = refusing(
  'invalid',
  'Filen tok for lang tid eller for mye plass å lese: del den, eller lagre den på nytt, og prøv igjen.',
)
const many = refusing('later', 'Mange henter inn filer akkurat nå: prøv igjen om litt.')

/** Files that wait for their turn; beyond that people are asked to wait. */
const room = 10

// Once per process, whichever copy of this module is asked: one file at a time, so that memory is bounded.
const home = globalThis as typeof globalThis & {
  beretningSources?: { last: Promise<unknown>; waiting: number }
}
home.beretningSources ??= { last: Promise.resolve(), waiting: 0 }
const queue = home.beretningSources

/** Reads a file in a process of its own. Nothing is stored, and nothing is fetched. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Outcome<SeenSource>> {
  if (bytes.length > caps.bytes) return tooLarge()
  if (queue.waiting >= room) return many
  queue.waiting += 1
  const mine = queue.last.then(() => inProcess(name, bytes))
  queue.last = mine.catch(() => undefined).finally(() => (queue.waiting -= 1))
  const read = await mine
  return read.ok ? withPictures(read.value) : read
}

const tooLarge = () =>
  refused(
    'tooLarge',
    say('Filen er større enn {most} MB: lagre den med mindre bilder, eller del den, og prøv igjen.', {
      most: caps.bytes / 1_000_000,
    }),
  )

async function inProcess(name: string, bytes: Uint8Array): Promise<Outcome<ReadFile>> {
  const program = ['lib', 'imports', 'reading', 'process.ts']
  const answer = await askChild(program, { name, bytes, language: spoken().language } satisfies FileTask, {
    patience: patienceFor(bytes),
    heap: 768,
    young: 32,
  })
  return (answer as Outcome<ReadFile> | null) ?? gaveUp
}

/** Pictures are made anew one after another, each in a process of its own; one that cannot be is told, and left out. */
async function withPictures({ source, pictures }: ReadFile): Promise<Outcome<SeenSource>> {
  const made = new Map<number, Encoded>()
  const refusals = new Map<number, string>()
  for (const [i, bytes] of pictures.entries()) {
    const outcome = await encode(bytes)
    if (outcome.ok) made.set(i, outcome.value)
    else if (outcome.refusal.kind === 'later') return outcome
    else refusals.set(i, outcome.refusal.says)
  }
  const settled = illustrated(source, refusals)
  const seen = createHash('sha256').update(JSON.stringify(settled)).digest('hex')
  return done({ source: settled, pictures: made, seen })
}
