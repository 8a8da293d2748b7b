import { LinkOnce } from '../link-once'

type Props = { path: string; lasts: string }

/** A link to choose a password. */
export function OneTimeLink({ path, lasts }: Props) {
  const hint = `Den vises bare nå. Send den til personen. Den virker én gang, ${lasts}.`
  return <LinkOnce path={path} label="Engangslenke" hint={hint} />
}
