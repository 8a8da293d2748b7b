'use client'

import { Failed } from './failed'

const says =
  'Serveren svarte ikke som den skulle. Ingenting er gått tapt, og publiserte sider virker som før.'

export default function DeskFailed({ reset }: { reset: () => void }) {
  return <Failed title="Siden kunne ikke hentes" says={says} reset={reset} />
}
