import type { ActKind } from '@/lib/core/acts'
import type { Language } from '@/lib/core/section'
import { words } from '@/lib/core/words/say'

type Asked = { heading: string; by: string; date: string; send: string }

/** How each act is asked for. */
export const asked = words<Record<ActKind, Asked>>({
  presented: {
    heading: 'Avgi rapporten',
    by: 'Avgis av',
    date: 'Dato',
    send: 'Avgi rapporten',
  },
  audited: {
    heading: 'Registrer revisjonen',
    by: 'Revisor',
    date: 'Revisors dato',
    send: 'Registrer revisjonen',
  },
  adopted: {
    heading: 'Registrer vedtaket',
    by: 'Vedtatt av',
    date: 'Vedtaksdato',
    send: 'Registrer vedtaket',
  },
  noted: {
    heading: 'Registrer at rapporten er tatt til orientering',
    by: 'Tatt til orientering av',
    date: 'Møtedato',
    send: 'Registrer',
  },
})

/** Who acts, until somebody writes another, as the readers of the report are told. */
export const actors: Record<Language, Record<ActKind, string>> = {
  nb: { presented: 'kommunedirektøren', audited: '', adopted: 'kommunestyret', noted: 'kommunestyret' },
  nn: { presented: 'kommunedirektøren', audited: '', adopted: 'kommunestyret', noted: 'kommunestyret' },
  en: {
    presented: 'the chief executive',
    audited: '',
    adopted: 'the municipal council',
    noted: 'the municipal council',
  },
}
