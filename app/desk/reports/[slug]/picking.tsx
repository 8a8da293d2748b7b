'use client'

import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { TextButton } from '@/components/ui/button'
import { mostSections } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'

type Picking = {
  /** What is shown on this page. */
  ids: readonly string[]
  /** What fits, on the other pages too: it can be chosen as a whole. */
  fitting: readonly string[]
  picked: readonly string[]
  pick: (ids: readonly string[]) => void
}

const Context = createContext<Picking>({ ids: [], fitting: [], picked: [], pick: () => {} })

export const usePicking = () => useContext(Context)

type Props = Pick<Picking, 'ids' | 'fitting'> & { children: ReactNode }

/** What is chosen among the rows that fit; a row that does not fit any more is not chosen either. */
export function PickingFrom({ ids, fitting, children }: Props) {
  const [wanted, pick] = useState<readonly string[]>([])
  const value = useMemo(() => {
    const chosen = new Set(wanted)
    return { ids, fitting, picked: fitting.filter((id) => chosen.has(id)), pick }
  }, [ids, fitting, wanted])
  return <Context value={value}>{children}</Context>
}

const never = () => () => {}
/** Before the page has come to life, and without script, nothing can be chosen. */
const useAsleep = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )

export const barId = 'valgte'

/** The box of a row. Enter leads to what can be done with all that are chosen. */
export function Pick({ id, name }: { id: string; name: string }) {
  const { picked, pick } = usePicking()
  const asleep = useAsleep()
  const on = picked.includes(id)
  return (
    <input
      className="ds-input"
      type="checkbox"
      aria-label={say('Velg {name}', { name })}
      checked={on}
      disabled={asleep}
      onChange={() => pick(on ? picked.filter((one) => one !== id) : [...picked, id])}
      onKeyDown={toBar}
    />
  )
}

/** Chooses all that are shown, or none; and then, where there are more pages, all that fit. */
export function PickAll() {
  const { ids, fitting, picked, pick } = usePicking()
  const asleep = useAsleep()
  const all = ids.every((id) => picked.includes(id))
  const most = fitting.slice(0, mostSections)
  const more = all && most.length > picked.length
  return (
    <span className="b-row">
      <input
        className="ds-input"
        type="checkbox"
        id="velg-alle"
        checked={all}
        disabled={asleep}
        ref={(box) => {
          if (box) box.indeterminate = picked.length > 0 && !all
        }}
        onChange={() => pick(all ? [] : ids)}
        onKeyDown={toBar}
      />
      <label htmlFor="velg-alle">{say('Velg alle {count} som vises', { count: ids.length })}</label>
      {more && (
        <TextButton onClick={() => pick(most)}>
          {most.length < fitting.length
            ? say('Velg de {count} første som passer', { count: most.length })
            : say('Velg alle {count} som passer, på alle sidene', { count: most.length })}
        </TextButton>
      )}
    </span>
  )
}

function toBar(event: KeyboardEvent) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  document.querySelector<HTMLElement>(`#${barId} button`)?.focus()
}
