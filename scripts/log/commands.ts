import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { Trouble } from '@/lib/core/trouble'
import { lineOf } from '@/lib/log/chain'
import { forms } from '@/lib/log/export'
import { verifyChain } from '@/lib/log/verify'
import { walk } from '@/lib/log/walk'

/** What each prints, piece by piece. */
type Command = { usage: string; does: string; run: (...args: string[]) => AsyncIterable<string> }

export const commands: Record<string, Command> = {
  verify: {
    usage: 'verify [KONTROLLSUM]',
    does: 'kontrollerer at ingen har endret loggen, og at en kontrollsum dere har tatt vare på, finnes i den',
    async *run(kept) {
      const { length, head, met, broken } = await verifyChain(kept)
      if (broken) throw new Trouble(broken.says)
      if (kept && met === null)
        throw new Trouble(
          'Loggen henger sammen, men har ingen loggføring med den kontrollsummen. Noe er kuttet av.',
        )
      yield `Loggen er hel: ${length} loggføringer. Siste kontrollsum: ${head}\n`
      if (kept) yield `Kontrollsummen står på loggføring ${met}.\n`
    },
  },
  export: {
    usage: 'export [ADRESSE] [--html]',
    does: 'skriver ut loggen som JSON-linjer, for én rapport (for eksempel 2026) også som et dokument',
    async *run(...args) {
      const [slug] = args.filter((one) => !one.startsWith('--'))
      const asPage = args.includes('--html')
      if (slug !== undefined) yield await forms[asPage ? 'html' : 'jsonl'](await reportAt(slug))
      else if (asPage) throw new Trouble('Skriv adressen til rapporten, for eksempel 2026.')
      else for await (const rows of walk()) yield rows.map((row) => `${lineOf(row)}\n`).join('')
    },
  },
}

async function reportAt(slug: string) {
  const [found] = await db.select().from(report).where(eq(report.slug, slug))
  if (!found) throw new Trouble(`Det finnes ingen rapport på adressen «${slug}».`)
  return found
}
