import { eq } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import { type Language, languageNamed, languages } from '@/lib/core/section'
import { languageCookie, overHttps } from './cookie'

export const languageSchema = z.strictObject({ language: z.enum(languages) })

const aYear = 365 * 24 * 60 * 60

/** What the desk speaks to somebody who has chosen nothing for themselves: as this browser, or the installation. */
export async function visitorsLanguage(): Promise<Language> {
  const chosen = languageNamed((await cookies()).get(languageCookie)?.value)
  if (chosen) return chosen
  const [place] = await db.select({ language: installation.language }).from(installation)
  return place?.language ?? 'nb'
}

/** Chooses for oneself, and for whoever signs in in this browser without having chosen. */
export async function chooseLanguage(
  actor: Actor | null,
  { language }: z.output<typeof languageSchema>,
): Promise<void> {
  if (actor) await db.update(person).set({ language }).where(eq(person.id, actor.id))
  const jar = await cookies()
  jar.set(languageCookie, language, {
    path: '/',
    maxAge: aYear,
    httpOnly: true,
    sameSite: 'lax',
    secure: overHttps(),
  })
}
