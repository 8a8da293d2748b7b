import { say } from '@/lib/core/words/say'
import { LinkOnce } from '../link-once'

type Props = { path: string; lasts: 'day' | 'week' }

/** A link to choose a password. */
export function OneTimeLink({ path, lasts }: Props) {
  const hint =
    lasts === 'day'
      ? say('Den vises bare nå. Send den til personen. Den virker én gang, i ett døgn.')
      : say('Den vises bare nå. Send den til personen. Den virker én gang, i sju dager.')
  return <LinkOnce path={path} label={say('Engangslenke')} hint={hint} />
}
