import { atom, entryOf } from '@/lib/core/open-data/feed'
import { licenses } from '@/lib/core/open-data/license'
import { pageAt } from '@/lib/core/open-data/place'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import { placeOf } from './found'
import { heads } from './memory'

/** Older ones have been told for long. */
const latest = 100

/** The latest editions of all reports that readers have. */
export async function feed(): Promise<string> {
  const [{ name, license, language }, all] = await Promise.all([thisInstallation(), heads()])
  const editions = all
    .filter(({ readable }) => readable)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.edition - a.edition)
    .slice(0, latest)
    .map((head) => {
      const told = { ...head, number: head.edition, address: pageAt(placeOf(head, head.edition)) }
      return inLanguage(head.language, () => entryOf(told, origin()))
    })
  return inLanguage(language, () =>
    atom(editions, { name, origin: origin(), license: say(licenses[license].name) }),
  )
}
