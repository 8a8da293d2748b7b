import { setTimeout as pause } from 'node:timers/promises'
import { openSection } from '@/lib/sections/open'
import type { Cast } from '@/lib/testing/cast'
import { openDesk } from './desk'
import { ms, promise, quantile, tell, times } from './figures'
import { items, list, manyItems } from './many-items'
import { openWriter, type Sent } from './writer'

const people = 10

const seconds = 60

/** A quick typist. */
const betweenKeys = 120

/**
 * Ten people in one section of 300 items, two of them at the same item, each with the form's own autosave and
 * a stream, over HTTP. Every word is one that nobody else types, so that a lost key shows.
 */
export async function together(cast: Cast): Promise<void> {
  console.log(`\nTi skriver sammen i ${seconds} sekunder, to av dem i samme punkt`)
  const desk = await openDesk()
  if (!desk) return tell('sammen over HTTP', 'ikke målt: kjør npm start først, som bygger')
  const section = await manyItems(cast, 'Skolen åpnet.')
  const sent: Sent = new Map()
  const writers = await Promise.all(
    Array.from({ length: people }, (_, number) =>
      openWriter({
        number,
        actor: number % 2 === 0 ? cast.kari : cast.ola,
        section,
        item: ['blocks', list, 'items', items[Math.max(0, number - 1)] as string, 'text'],
        url: desk.url,
        sent,
      }),
    ),
  )
  const typed = (await Promise.all(writers.map(typing))).flat()
  const confirmed = await Promise.all(writers.map((writer) => writer.settled()))

  const opened = await openSection(cast.kari, section)
  const kept = JSON.stringify([opened?.content, opened?.collisions])
  const lost = typed.filter((word) => !kept.includes(word)).length
  const untrue =
    writers.reduce((sum, writer) => sum + writer.untrue(), 0) + confirmed.filter((is) => !is).length
  const seen = writers.flatMap((writer) => writer.seen)
  promise(
    `${typed.length} ord skrevet, ${sent.size} lagringer`,
    `${lost} tapt, ${opened?.collisions.length} kollisjoner`,
    lost === 0,
  )
  promise('«Lagret» som ikke var sant', String(untrue), untrue === 0)
  tell(
    `fra lagring til sett av de andre, ${seen.length} ganger`,
    `p50 ${ms(quantile(seen, 0.5))}, p95 ${ms(quantile(seen, 0.95))}`,
    'p95 under 500 ms',
  )
  const answered = writers.flatMap((writer) => writer.answered)
  tell(
    'mot svaret til den som lagret',
    `${times(quantile(seen, 0.95), quantile(answered, 0.95))} (p95 ${ms(quantile(answered, 0.95))})`,
  )
  await Promise.all(writers.map((writer) => writer.close()))
  await desk.close()
}

type Writer = Awaited<ReturnType<typeof openWriter>>

/** Types words letter by letter; the second of the two at one item types in front of it. */
async function typing(writer: Writer, number: number): Promise<string[]> {
  const words: string[] = []
  const inFront = number === 1
  // People do not begin at the same moment.
  await pause(Math.random() * 5000)
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    const word = `p${number}ord${words.length}`
    words.push(word)
    const keys = inFront ? [...`${word} `].reverse() : [...` ${word}`]
    for (const key of keys) {
      writer.type(key, inFront)
      await pause(betweenKeys * (0.5 + Math.random()))
    }
  }
  return words
}
