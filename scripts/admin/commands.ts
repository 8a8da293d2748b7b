import { eq, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { system } from '@/lib/core/events'
import { inviteSchema } from '@/lib/core/people'
import { Trouble } from '@/lib/core/trouble'
import { shut } from '@/lib/people/disable'
import { inviteBy } from '@/lib/people/invite'
import { linkFor } from '@/lib/people/link'
import { must } from '../told'
import { registry } from './registry'

/** What the command prints; a link is a path below the installation's address. */
export type Told = { says: string; link?: string }
type Command = { usage: string; does: string; run: (...args: string[]) => Promise<Told> }

export const commands: Record<string, Command> = {
  create: {
    usage: 'create "NAVN" E-POST',
    does: 'lager en administrator',
    run: async (name = '', email = '') => {
      const administrator = { role: 'administrator', departmentId: null }
      const input = inviteSchema.safeParse({ name, email, held: [administrator] })
      if (!input.success) throw new Trouble(input.error.issues[0]!.message)
      const { link } = must(await inviteBy(system, input.data))
      return { says: `${input.data.name} er administrator. Lenken virker én gang, i sju dager:`, link }
    },
  },
  link: {
    usage: 'link E-POST',
    does: 'lager en ny engangslenke',
    run: (email = '') =>
      withPerson(email, async (tx, one) => {
        const { link } = must(await linkFor(tx, system, one))
        return { says: `${one.name} kan velge passord én gang med denne lenken:`, link }
      }),
  },
  disable: {
    usage: 'disable E-POST',
    does: 'stenger en konto',
    run: (email = '') =>
      withPerson(email, async (tx, one) => {
        must(await shut(tx, system, one))
        return { says: `Kontoen til ${one.name} er stengt.` }
      }),
  },
  units: {
    usage: 'units FIL [--write]',
    does: 'viser hva en liste over enheter ville gjort, eller henter den inn',
    run: (...args) => registry('units', args),
  },
  people: {
    usage: 'people FIL [--take-away] [--write]',
    does: 'det samme for folk; --take-away tar bort roller som listen ikke nevner',
    run: (...args) => registry('people', args),
  },
}

function withPerson(email: string, work: (tx: Tx, one: typeof person.$inferSelect) => Promise<Told>) {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select()
      .from(person)
      .where(eq(sql`lower(${person.email})`, email.trim().toLowerCase()))
      .for('update')
    if (!found) throw new Trouble(`Det finnes ingen person med e-postadressen «${email}».`)
    return work(tx, found)
  })
}
