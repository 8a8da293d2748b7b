import type { PublicReport } from '@/components/report/model'
import { dateWords } from '@/lib/core/words/dates'
import { erasedOn, erasedWords } from '@/lib/core/words/erased'
import { say } from '@/lib/core/words/say'
import { sizeWords } from '@/lib/core/words/sizes'
import type { Manuscript, Runs } from './manuscript'
import { saidRuns } from './prose'

/** Every edition and what was corrected in it, newest first. */
export const editionsOf = (report: PublicReport): Manuscript['editions'] =>
  report.editions.toReversed().map(({ number, published, note }, i) => ({
    name: say('Utgave {number}', { number: String(number) }),
    href: `${report.origin}${report.base}/u/${number}`,
    date: dateWords(published),
    says: note || say('Første gang publisert.'),
    current: i === 0,
  }))

/** The files that belong to the report. */
export const attachmentsOf = (report: PublicReport): Runs[] =>
  report.attachments.map(({ title, address, size, erased }) =>
    erased
      ? [{ t: `${title} (${erasedWords().toLocaleLowerCase('nb')})` }]
      : [{ t: title, href: `${report.origin}${address}` }, { t: ` (PDF, ${sizeWords(size)})` }],
  )

/** Who publishes it, where it stands, and what was taken out of it. */
export function colophonOf(report: PublicReport, draft: boolean): Runs[] {
  const { name, address, email, accessibilityUrl, demo } = report.installation
  const url = `${report.origin}${report.base}`
  return [
    [
      { t: [name, address].filter(Boolean).join(', ') },
      ...(email ? [{ t: ', ' }, { t: email, href: `mailto:${email}` }] : []),
    ],
    ...(draft
      ? []
      : [
          saidRuns('Rapporten på nett: {address}', {
            address: { t: url.replace(/^https?:\/\//, ''), href: url },
          }),
        ]),
    ...(accessibilityUrl ? [[{ t: say('Tilgjengelighetserklæring'), href: accessibilityUrl }]] : []),
    ...(draft ? [] : [...new Set(report.erased)].map((day): Runs => [{ t: erasedOn(day) }])),
    ...(demo ? [[{ t: say('Dette er en demonstrasjon. {name} og alle tall er oppdiktet.', { name }) }]] : []),
  ]
}
