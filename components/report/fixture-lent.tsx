import { exhibitNumbers } from '@/lib/core/numbering'
import { report } from './fixture'
import { LentPage } from './lent'
import { LentBusyPage, LentEndedPage } from './lent-ended'
import { pagesOf } from './outline'

/** A section lent out, with a thread in each state and an answer that was refused; and a link that has ended. */

const property = pagesOf(report.outline).find((one) => one.number === '4.2')!
export const lent = (
  <LentPage
    report={{ ...report, preview: true }}
    section={{ ...property, children: [] }}
    numbers={exhibitNumbers(pagesOf(report.outline))}
    to={{
      ...{ holder: 'Ane Vik, revisor', from: 'Kari Nesse', until: '2027-03-01', state: 'draft' },
      savedAt: new Date('2027-02-01T12:00:00Z'),
    }}
    talk={{
      address: '/les/hemmelig',
      threads: ['a', 'b'].map((id) => ({
        ...{ id, place: 'Hele kapittelet', settled: id === 'b', next: `svar-i-${id}` },
        said: [{ id: `${id}-1`, by: 'Du', at: new Date('2027-02-02T12:00:00Z'), text: '<b>?', edited: true }],
      })),
      places: [
        { value: '', name: 'Hele kapittelet', of: '' },
        { value: 'blocks.a', name: 'Ingress', of: 'Ingress' },
      ],
      next: { thread: 'ny-samtale', comment: 'ny-kommentar' },
      tried: { thread: 'a', place: null, text: 'For langt', says: 'Det er ikke plass.' },
    }}
  />
)

export const lentEnded = (
  <LentEndedPage
    installation={report.installation}
    stylesheet={report.stylesheet}
    why="published"
    published={{ name: '4.2 Eiendom', address: '/2026' }}
    unsent="Det jeg skrev."
  />
)

export const lentBusy = (
  <LentBusyPage installation={report.installation} stylesheet={report.stylesheet} unsent="Det jeg skrev." />
)
