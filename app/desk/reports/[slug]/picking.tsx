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

type Picking = {
  /** What is shown and can be chosen. */
  ids: readonly string[]
  picked: readonly string[]
  pick: (ids: readonly string[]) => void
}

const Context = createContext<Picking>({ ids: [], picked: [], pick: () => {} })

export const usePicking = () => useContext(Context)

/** What is chosen among the rows that are shown; a row that is not shown any more is not chosen either. */
export function PickingFrom({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const [wanted, pick] = useState<readonly string[]>([])
  const value = useMemo(() => {
    const chosen = new Set(wanted)
    return { ids, picked: ids.filter((id) => chosen.has(id)), pick }
  }, [ids, wanted])
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
      aria-label={`Velg ${name}`}
      checked={on}
      disabled={asleep}
      onChange={() => pick(on ? picked.filter((one) => one !== id) : [...picked, id])}
      onKeyDown={toBar}
    />
  )
}

/** Chooses all that are shown, or none. */
export function PickAll() {
  const { ids, picked, pick } = usePicking()
  const asleep = useAsleep()
  const all = picked.length === ids.length
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
      <label htmlFor="velg-alle">Velg alle {ids.length} som vises</label>
    </span>
  )
}

function toBar(event: KeyboardEvent) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  document.querySelector<HTMLElement>(`#${barId} button`)?.focus()
}
