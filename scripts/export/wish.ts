import { parseArgs } from 'node:util'
import { Trouble } from '@/lib/core/trouble'

export const usage = 'Bruk: npm run export -- 2017 MAPPE [--edition 3] [--zip]'

/** `place` is a folder, or with `zip` the file that is written. */
export type ExportWish = { slug: string; place: string; edition: number | null; zip: boolean }

/** What the words of the command ask for. */
export function exportWish(args: string[]): ExportWish {
  const { values, positionals } = parsed(args)
  const [slug, place, ...others] = positionals
  if (!slug || !place || others.length > 0) throw new Trouble(usage)
  const edition = values.edition === undefined ? null : Number(values.edition)
  if (edition !== null && !(Number.isInteger(edition) && edition > 0))
    throw new Trouble(`Utgaven er et tall, for eksempel --edition 3. ${usage}`)
  return { slug: slug.replace(/^\/+|\/+$/g, ''), place, edition, zip: values.zip ?? false }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { edition: { type: 'string' }, zip: { type: 'boolean' } },
    })
  } catch {
    throw new Trouble(usage)
  }
}
