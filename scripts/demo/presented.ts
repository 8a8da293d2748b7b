import { db } from '@/db/connection'
import { attach } from '@/lib/acts/attach'
import { filesOf } from '@/lib/acts/attachments'
import { actsOf } from '@/lib/acts/read'
import { recordAct } from '@/lib/acts/record'
import { during, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Act } from '@/lib/core/acts'
import { carryOut } from '@/lib/editions/carry-out'
import { must } from './acts'
import { instant, minutesAfter, workday } from './calendar'
import { paper } from './paper'
import type { Cast } from './settle'

type Told = Omit<Act, 'date'>

/** Records an act of today, with every file that is there and was not named before. */
async function record(actor: Actor, report: string, told: Told): Promise<void> {
  const recorded = await actsOf(db, report)
  const named = new Set(recorded.flatMap(({ attachments }) => attachments))
  const attachments = (await filesOf(db, report)).map(({ id }) => id).filter((id) => !named.has(id))
  const wish = { report, seen: recorded.length, date: today(), attachments, ...told }
  const { publication } = await must(recordAct(actor, wish))
  await carryOut(publication)
}

/** The chief executive presents last year's report, with the accounts; the auditor has seen it two weeks later. */
export async function present({ people }: Cast, report: string, year: number): Promise<void> {
  const day = workday(`${year + 1}-03-31`, -1)
  await during(instant(day, '12:40'), () => bring(people.turid, report, accounts(year)))
  const presented = { kind: 'presented', by: 'kommunedirektøren', caseNumber: '', wording: '' } as const
  await during(instant(day, '13:05'), () => record(people.siv, report, presented))
  const audited = instant(workday(`${year + 1}-04-14`), '10:20')
  await during(audited, () => bring(people.turid, report, auditors(year)))
  const seen = { kind: 'audited', by: 'Solvik revisjon', caseNumber: '', wording: '' } as const
  await during(minutesAfter(audited, 8), () => record(people.turid, report, seen))
}

/** The council adopts it before the summer, and has read what its control committee says. */
export async function adopt({ people }: Cast, report: string, year: number): Promise<void> {
  const day = instant(workday(`${year + 1}-06-18`), '09:40')
  await during(day, () => bring(people.turid, report, committee(year)))
  const wording = 'Kommunestyret vedtar årsberetningen slik den er avgitt og rettet. Vedtaket var enstemmig.'
  const caseNumber = `41/${String(year + 1).slice(2)}`
  const adopted = { kind: 'adopted', by: 'kommunestyret', caseNumber, wording } as const
  await during(minutesAfter(day, 15), () => record(people.turid, report, adopted))
}

type Paper = { name: string; title: string; bytes: Uint8Array }

const bring = (actor: Actor, id: string, file: Paper) => must(attach(actor, { id, ...file }))

const invented = 'Dokumentet er oppdiktet og hører til demonstrasjonen av Beretning.'

const accounts = (year: number): Paper => ({
  name: `regnskap-${year}.pdf`,
  title: `Årsregnskap ${year}`,
  bytes: paper(`Årsregnskap ${year}`, 'Solvik kommune', invented),
})

const auditors = (year: number): Paper => ({
  name: `revisor-${year}.pdf`,
  title: `Uavhengig revisors beretning ${year}`,
  bytes: paper('Uavhengig revisors beretning', `Solvik kommune, ${year}`, invented),
})

const committee = (year: number): Paper => ({
  name: `kontrollutvalget-${year}.pdf`,
  title: `Kontrollutvalgets uttalelse om ${year}`,
  bytes: paper('Kontrollutvalgets uttalelse', `Solvik kommune, ${year}`, invented),
})
