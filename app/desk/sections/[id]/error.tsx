'use client'

import { Failed } from '../../failed'

const says =
  'Serveren svarte ikke. Ingenting er gått tapt: det du har skrevet, er lagret eller ligger i nettleseren.'

export default function SectionFailed({ reset }: { reset: () => void }) {
  return <Failed title="Kapittelet kunne ikke hentes" says={says} reset={reset} />
}
