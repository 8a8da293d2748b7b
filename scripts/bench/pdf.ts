import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { typeset } from '@/lib/exports/pdf/typeset'
import { promise, tell, timed, times } from './figures'
import { blocks } from './publishing'

/** Sets a report of 500 sections with 300 tables and 100 charts as a PDF, and one of a tenth. No database. */
export async function pdf(): Promise<void> {
  console.log('\nPDF av 500 kapitler med 300 tabeller og 100 figurer')
  const small = await set(50)
  const large = await set(500)
  const [seconds, megabytes] = [large.time / 1000, large.memory / 1e6]
  tell(
    `satt, prøvd og skrevet, ${(large.bytes / 1e6).toFixed(1)} MB`,
    `${seconds.toFixed(1)} s`,
    'under 20 s',
  )
  tell('ti ganger så mange kapitler', `${times(large.time, small.time)} så lang tid`)
  tell('minne på det meste, i sin egen prosess', `${megabytes.toFixed(0)} MB`, 'under 1000 MB')
  tell('tjeneren sto på det meste stille i', `${large.held.toFixed(0)} ms`)
  promise('fremdriften var å se underveis', `${large.told} ganger`, large.told > 10)
}

async function set(sections: number) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const made = { bytes: 0, memory: 0, told: 0 }
  const wanted = { report: reportOf(sections), scope: null, draft: false }
  delay.enable()
  const time = await timed(async () => {
    const { bytes, memory } = await typeset(wanted, new Map(), () => void made.told++)
    Object.assign(made, { bytes: bytes.length, memory })
  })
  delay.disable()
  return { ...made, time, held: delay.max / 1e6 }
}

/** Ten sections in a chapter; three of five have a table, one of these a chart of it. */
function reportOf(sections: number): PublicReport {
  const outline = Array.from({ length: sections / 10 }, (_, i) => {
    const children = Array.from({ length: 10 }, (_, n) => {
      const kinds = (i + n) % 5 < 3 ? ((i + n) % 5 === 0 ? [] : ['chart']) : ['table', 'chart']
      return node(
        `${i + 1}.${n + 1}`,
        blocks(10 * i + n).filter(({ kind }) => !kinds.includes(kind)),
      )
    })
    return { ...node(String(i + 1), []), children }
  })
  return {
    installation: {
      name: 'Solvik kommune',
      address: '',
      email: '',
      accessibilityUrl: '',
      organisationNumber: '',
      license: 'NLOD-2.0',
      colour: '',
      demo: true,
    },
    ...{ origin: 'https://solvik.example', title: 'Årsrapport', year: 2026, language: 'nb', base: '/2026' },
    ...{ stylesheet: '', editions: [{ number: 1, published: '2027-03-30', note: '' }] },
    ...{ acts: [], attachments: [], erased: [], preview: false, front: null, outline },
    ...{ pictures: new Map(), past: new Map(), others: [] },
  }
}

const node = (number: string, blocks: PublicNode['blocks']): PublicNode => ({
  ...{ id: `kapittel-${number}`, number, title: `Tjeneste ${number}`, path: number, language: 'nb' },
  ...{ statute: null, contact: null, blocks, children: [] },
})
