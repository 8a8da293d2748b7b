import { and, eq, gt, ne, or } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { failedSignIn } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { free, inWords, memory, wait } from './pause'

/** A try that is counted as failed until it has succeeded, so that tries in parallel see each other. */
export type Attempt = { id: string; account: string; address: string }

/**
 * Counts a try to sign in; refused while the account or the address has to wait. Whoever is kept out by a
 * stranger's guesses can be let in with a one-time link, which does not wait.
 */
export async function attempt(account: string, address: string): Promise<Outcome<Attempt>> {
  const made = { id: nanoid(), account, address }
  await db.insert(failedSignIn).values({ ...made, at: now() })
  const others = await recent(made)
  const pause = Math.max(
    wait(times(others, 'account', account), free.account, now()),
    wait(times(others, 'address', address), free.address, now()),
  )
  if (pause === 0) return done(made)
  await db.delete(failedSignIn).where(eq(failedSignIn.id, made.id))
  return refused(
    'later',
    say('Det er gjort for mange forsøk. Prøv igjen om {pause}.', { pause: inWords(pause) }),
  )
}

/** The try succeeded: what failed before for this account is forgotten. */
export async function forgive({ account }: Attempt): Promise<void> {
  await db.delete(failedSignIn).where(eq(failedSignIn.account, account))
}

type Failure = typeof failedSignIn.$inferSelect

const recent = ({ id, account, address }: Attempt): Promise<Failure[]> =>
  db
    .select()
    .from(failedSignIn)
    .where(
      and(
        gt(failedSignIn.at, new Date(now().getTime() - memory)),
        ne(failedSignIn.id, id),
        or(eq(failedSignIn.account, account), eq(failedSignIn.address, address)),
      ),
    )

const times = (failures: Failure[], of: 'account' | 'address', value: string): Date[] =>
  failures.filter((one) => one[of] === value).map(({ at }) => at)
