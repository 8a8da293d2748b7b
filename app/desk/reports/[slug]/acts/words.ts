import type { ActKind } from '@/lib/core/acts'

type Asked = { heading: string; by: string; byStart: string; date: string; send: string }

/** How each act is asked for. */
export const asked: Record<ActKind, Asked> = {
  presented: {
    heading: 'Avgi rapporten',
    by: 'Avgis av',
    byStart: 'kommunedirektøren',
    date: 'Dato',
    send: 'Avgi rapporten',
  },
  audited: {
    heading: 'Registrer revisjonen',
    by: 'Revisor',
    byStart: '',
    date: 'Revisors dato',
    send: 'Registrer revisjonen',
  },
  adopted: {
    heading: 'Registrer vedtaket',
    by: 'Vedtatt av',
    byStart: 'kommunestyret',
    date: 'Vedtaksdato',
    send: 'Registrer vedtaket',
  },
  noted: {
    heading: 'Registrer at rapporten er tatt til orientering',
    by: 'Tatt til orientering av',
    byStart: 'kommunestyret',
    date: 'Møtedato',
    send: 'Registrer',
  },
}
