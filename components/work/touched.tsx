import type { Touched } from '@/lib/core/following'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'

/** That a text was sent or signed with figures that its tables no longer give; nothing where they still do. */
export function TouchedAlert({ touched, signed }: { touched: readonly Touched[]; signed: boolean }) {
  if (touched.length === 0) return null
  return (
    <Alert tone="warning">
      <p>
        <strong>
          {say(
            signed
              ? 'Godkjenningen gjelder ikke lenger'
              : 'Kapittelet ble sendt med tall som er endret siden',
          )}
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
          {was} → {now ?? say('ingen tall lenger')} ({source}: {of})
          <span className="b-muted b-blk">{say('«{quote}»', { quote: sentence })}</span>
        </li>
      ))}
    </ul>
  )
}
