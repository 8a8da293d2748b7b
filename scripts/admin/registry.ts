import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readSheets } from '@/components/blocks/table/import/read'
import { system } from '@/lib/core/events'
import { cellsIn } from '@/lib/core/registry/cells'
import type { Kind } from '@/lib/core/registry/columns'
import { type Line, tally, tallyWords } from '@/lib/core/registry/line'
import { kindNames } from '@/lib/core/registry/plan'
import { limits } from '@/lib/core/sheets/sheet'
import { Trouble } from '@/lib/core/trouble'
import { preview } from '@/lib/registry/preview'
import { takeIn } from '@/lib/registry/take-in'
import { must } from '../told'

const options = { write: { type: 'boolean' }, 'take-away': { type: 'boolean' } } as const

/** Shows what a list would do, row by row; with `--write` it is done, all that has no errors. */
export async function registry(kind: Kind, args: string[]): Promise<{ says: string }> {
  const { positionals, values } = parsed(args)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Trouble('Skriv hvilken fil som skal hentes inn.')
  const lines = await cellsOf(file)
  const wish = { lines, takeAway: values['take-away'] ?? false }
  const seen = must(await preview(wish))
  if (seen.kind !== kind)
    throw new Trouble(`Filen er en liste over ${kindNames[seen.kind]}, ikke over ${kindNames[kind]}.`)
  const told = [
    ...seen.lines.filter(({ state }) => state !== 'same').map(lineWords),
    tallyWords(tally(seen.lines)),
  ]
  if (!values.write)
    return { says: [...told, 'Ingenting er lagret. Legg til --write for å hente det inn.'].join('\n') }
  const { come } = must(await takeIn(system, { ...wish, seen: seen.seen, invite: false }))
  const links = 'Lag invitasjonslenker til de nye med: npm run admin -- link E-POST'
  return {
    says: [...told, 'Radene uten feil er hentet inn.', ...(come.length > 0 ? [links] : [])].join('\n'),
  }
}

const lineWords = ({ line, name, says, problems }: Line): string =>
  [`Linje ${line}: ${name}.`, ...says, ...problems.map((one) => `${one.column}: ${one.says}`)].join(' ')

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch {
    throw new Trouble('Skriv filen, og om du vil --write og --take-away.')
  }
}

async function cellsOf(file: string): Promise<string[][]> {
  const bytes = await bytesOf(file)
  return must(await cellsIn((told) => readSheets(bytes, told)))
}

/** A file that is too large is not read further than it takes to know. */
async function bytesOf(file: string): Promise<ArrayBuffer> {
  try {
    const { size } = await stat(file)
    return size > limits.bytes
      ? new ArrayBuffer(limits.bytes + 1)
      : new Uint8Array(await readFile(file)).buffer
  } catch {
    throw new Trouble(`Filen ${file} kan ikke leses.`)
  }
}
