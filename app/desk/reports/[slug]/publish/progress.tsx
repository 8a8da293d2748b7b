import { Alert } from '@/components/ui/alert'
import type { Publishing } from '@/lib/editions/overview'
import { Watch } from './watch'

type Props = {
  publication: NonNullable<Publishing['last']>
  editions: Publishing['editions']
  slug: string
}

/** How far the last publishing has come, and how it ended. */
export function Progress({
  publication: { done, total, finishedAt, failure, editionId },
  editions,
  slug,
}: Props) {
  if (finishedAt === null) {
    return (
      <div className="b-panel b-gap" role="status">
        <Watch />
        <label className="b-blk" htmlFor="fremdrift">
          {total === 0 ? 'Publiseringen begynner …' : `${done} av ${total} sider er laget.`} Leserne ser den
          gamle utgaven til alt er på plass.
        </label>
        <progress id="fremdrift" className="w-full" value={total === 0 ? undefined : done} max={total || 1} />
      </div>
    )
  }
  if (failure) {
    return (
      <div className="b-gap">
        <Alert tone="danger" role="status">
          Publiseringen stoppet: {failure} Leserne ser det samme som før.
        </Alert>
      </div>
    )
  }
  const made = editions.find(({ id }) => id === editionId)
  return made && made.id === editions[0]?.id ? (
    <div className="b-gap">
      <Alert tone="success" role="status">
        Utgave {made.number} er ferdig. <a href={`/${slug}/u/${made.number}`}>Se den slik leserne ser den</a>
      </Alert>
    </div>
  ) : null
}
