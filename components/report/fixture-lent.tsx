import { exhibitNumbers } from '@/lib/core/numbering'
import { say } from '@/lib/core/words/say'
import { report as fixture } from './fixture'
import { LentPage } from './lent'
import { LentBusyPage, LentEndedPage } from './lent-ended'
import { pagesOf } from './outline'

/** A section lent out, with a thread in each state and an answer that was refused; and a link that has ended. */

export const lent = (report = fixture) => (
  <LentPage
    report={{ ...report, preview: true }}
    section={{ ...pagesOf(report.outline).find((one) => one.number === '4.2')!, children: [] }}
    numbers={exhibitNumbers(pagesOf(report.outline))}
    to={{
      ...{ holder: 'Ane Vik, revisor', from: 'Kari Nesse', until: '2027-03-01', state: 'draft' },
      savedAt: new Date('2027-02-01T12:00:00Z'),
    }}
    talk={{
      address: '/les/hemmelig',
      threads: ['a', 'b'].map((id) => ({
        ...{ id, place: 'Tabell 4.1', settled: id === 'b', next: `svar-i-${id}` },
        said: [
          { id: `${id}-1`, by: say('Du'), at: new Date('2027-02-02T12:00:00Z'), text: '<b>?', edited: true },
        ],
      })),
      places: [
        { value: '', name: 'Tabell 4.1', of: '' },
        { value: 'blocks.a', name: 'Figur 4.1', of: 'Figur 4.1' },
      ],
      next: { thread: 'ny-samtale', comment: 'ny-kommentar' },
      tried: { thread: 'a', place: null, text: 'For langt', says: 'Det er ikke plass.' },
    }}
  />
)

export const lentEnded = (
  <LentEndedPage
    installation={fixture.installation}
    stylesheet={fixture.stylesheet}
    why="published"
    published={{ name: '4.2 Eiendom', address: '/2026' }}
    unsent="Det jeg skrev."
  />
)

export const lentBusy = (
  <LentBusyPage installation={fixture.installation} stylesheet={fixture.stylesheet} unsent="Det jeg skrev." />
)
