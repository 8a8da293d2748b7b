import { parseArgs } from 'node:util'
import { reportFields } from '@/lib/core/report'
import { Trouble } from '@/lib/core/trouble'

export const usage =
  'Bruk: npm run import -- FIL --year 2017 [--title TITTEL] [--already-published] [--as E-POST]'

export type ImportWish = { file: string; year: number; title: string; published: boolean; as: string | null }

/** What the words of the command ask for. */
export function importWish(args: string[]): ImportWish {
  const { values, positionals } = parsed(args)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Trouble(usage)
  const year = reportFields.year.safeParse(Number(values.year ?? Number.NaN))
  if (!year.success) throw new Trouble(`${year.error.issues[0]!.message} ${usage}`)
  const title = reportFields.title.safeParse(values.title ?? `Årsrapport ${year.data}`)
  if (!title.success) throw new Trouble(title.error.issues[0]!.message)
  return {
    file,
    year: year.data,
    title: title.data,
    published: values['already-published'] ?? false,
    as: values.as ?? null,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        title: { type: 'string' },
        'already-published': { type: 'boolean' },
        as: { type: 'string' },
      },
    })
  } catch {
    throw new Trouble(usage)
  }
}
