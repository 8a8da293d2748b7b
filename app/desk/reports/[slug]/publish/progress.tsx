import { Alert } from '@/components/ui/alert'
import { now } from '@/lib/clock'
import { say, sayStored } from '@/lib/core/words/say'
import type { Publishing } from '@/lib/editions/overview'
import { Watch } from './watch'

type Props = {
  publication: NonNullable<Publishing['last']>
  /** The edition that readers see. */
  current: Publishing['editions'][number] | undefined
  slug: string
}

/** How far the last publishing has come, and how it ended. */
export function Progress({
  publication: { done, total, finishedAt, failure, editionId },
  current,
  slug,
}: Props) {
  if (finishedAt === null) {
    return (
      <div className="b-panel b-gap" role="status">
        <Watch />
        <label className="b-blk" htmlFor="fremdrift">
          {total === 0
            ? say('Publiseringen begynner …')
            : say('{done} av {total} sider er laget.', { done, total })}{' '}
          {say('Leserne ser den gamle utgaven til alt er på plass.')}
        </label>
        <progress id="fremdrift" className="w-full" value={total === 0 ? undefined : done} max={total || 1} />
      </div>
    )
  }
  if (failure) {
    return (
      <div className="b-gap">
        <Alert tone="danger" role="status">
          {say('Publiseringen stoppet: {failure} Leserne ser det samme som før.', {
            failure: sayStored(failure),
          })}
        </Alert>
      </div>
    )
  }
  if (!current || current.id !== editionId || !isFresh(finishedAt)) return null
  return (
    <div className="b-gap">
      <Alert tone="success" role="status">
        {say('Utgave {number} er ferdig.', { number: current.number })}{' '}
        <a href={`/${slug}/u/${current.number}`}>{say('Se den slik leserne ser den')}</a>
      </Alert>
    </div>
  )
}

/** News for a quarter of an hour. */
const isFresh = (at: Date) => now().getTime() - at.getTime() < 15 * 60 * 1000
