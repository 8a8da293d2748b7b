import type { TagColor } from '@/components/ui/tag'
import type { Standing } from '@/lib/core/statutory/standing'
import { counted, sentence } from '@/lib/core/words/counts'
import { listWords } from '@/lib/core/words/lists'
import { type Plain, say } from '@/lib/core/words/say'
import type { OpenedMap } from '@/lib/statutory/open'

export const standings: Record<Standing['kind'], { says: Plain; color: TagColor }> = {
  missing: { says: 'Mangler', color: 'danger' },
  unsigned: { says: 'Ikke godkjent', color: 'warning' },
  answered: { says: 'Besvart', color: 'success' },
  lastYear: { says: 'Fjorårets tall', color: 'success' },
  notApplicable: { says: 'Gjelder ikke', color: 'neutral' },
}

/** How the report stands to the laws, in one breath. */
export function introduction({ map }: Pick<OpenedMap, 'map'>): string {
  if (map.length === 0) return say('Ingen lovkrav gjelder denne rapporten.')
  const count = (kind: Standing['kind']) => map.filter(({ standing }) => standing.kind === kind).length
  const [missing, unsigned] = [count('missing'), count('unsigned')]
  const asked = sentence(counted(map.length, 'ett lovkrav gjelder', '{n} lovkrav gjelder'))
  if (missing + unsigned === 0) return say('{asked} rapporten, og alle er i orden.', { asked })
  const stops = [
    ...(missing > 0 ? [counted(missing, 'ett mangler', '{n} mangler')] : []),
    ...(unsigned > 0
      ? [say('{count} på godkjenning', { count: counted(unsigned, 'ett venter', '{n} venter') })]
      : []),
  ]
  return say('{asked} rapporten. {stops}. Rapporten kan ikke publiseres eller avgis før de er i orden.', {
    asked,
    stops: sentence(listWords(stops)),
  })
}
