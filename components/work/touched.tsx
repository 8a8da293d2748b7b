import type { Touched } from '@/lib/core/following'
import { Alert } from '../ui/alert'

/** That a text was sent or signed with figures that its tables no longer give; nothing where they still do. */
export function TouchedAlert({ touched, signed }: { touched: readonly Touched[]; signed: boolean }) {
  if (touched.length === 0) return null
  return (
    <Alert tone="warning">
      <p>
        <strong>
          {signed ? 'Godkjenningen gjelder ikke lenger' : 'Kapittelet ble sendt med tall som er endret siden'}
        </strong>
      </p>
      <TouchedList touched={touched} />
    </Alert>
  )
}

/** "7,4 → 7,5 (HR: Sykefravær, 2026 i tabellen «Nøkkeltall»)", with the sentence it stands in. */
export function TouchedList({ touched }: { touched: readonly Touched[] }) {
  return (
    <ul className="b-small b-touched">
      {touched.map(({ path, place, was, now, of, source, sentence }) => (
        <li key={`${path.join()} ${Object.values(place).join()}`}>
          {was} → {now ?? 'ingen tall lenger'} ({source}: {of})
          <span className="b-muted b-blk">«{sentence}»</span>
        </li>
      ))}
    </ul>
  )
}
