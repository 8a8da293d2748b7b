import type { Difference } from '@/lib/core/wording-only'
import { sinceWords } from '@/lib/core/words/days'
import { say, words } from '@/lib/core/words/say'
import type { OpenedCorrection } from '@/lib/correcting/open'

/** Where the correction stands, or what a correction is where there is none. */
export function introduction(
  { correction, published, mayBegin, people }: OpenedCorrection,
  today: string,
): string {
  const what = published
    ? say(
        'En rettelse endrer bare det leserne har. Utkastet som skrives videre, står som det er til rettelsen er publisert, og da flettes den inn der.',
      )
    : say('Kapittelet er ikke publisert, så det er ingenting å rette.')
  if (!correction) return what
  const { state, openedBy, openedAt, stateSince, edition, note } = correction
  const why = note && ` ${say('Hvorfor: «{note}»', { note })}`
  const since = sinceWords(stateSince, today)
  if (state === 'published')
    return `${say('Den siste rettelsen ble publisert i utgave {edition} {since}.', { edition: String(edition), since })}${why}`
  if (state === 'dropped')
    return mayBegin ? `${say('Den siste rettelsen ble forkastet {since}.', { since })} ${what}` : what
  const begun = say('{name} begynte på rettelsen {since}. Under ser du den ved siden av det leserne har.', {
    name: people[openedBy] ?? say('Noen'),
    since: sinceWords(openedAt, today),
  })
  return `${begun}${why}`
}

/** Who will have to sign it, as it stands now. */
export function stepsWords(differs: Difference, presented: boolean): string {
  if (!presented) return stepsBy[differs]
  return `${stepsBy[differs]} ${say('Rapporten er avgitt, så kommunedirektøren må også godkjenne.')}`
}

const stepsBy = words<Record<Difference, string>>({
  same: 'Er det bare språket som rettes, holder det med ett godkjenningsledd. Rettes et tall, må alle leddene godkjenne.',
  wording: 'Bare språket er rettet, så det holder med ett godkjenningsledd.',
  figures: 'Mer enn språket er rettet, så alle godkjenningsleddene må godkjenne.',
})
