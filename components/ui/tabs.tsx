'use client'

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

export type TabPanel = { id: string; label: ReactNode; panel: ReactNode }

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs with arrow keys; only the chosen panel is in the page. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabPanel[] }) {
  const base = useId()
  const [chosenId, choose] = useState(tabs[0]?.id)
  const chosen = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === chosenId),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const next = step && tabs[(chosen + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    choose(next.id)
    document.getElementById(`${base}-${next.id}`)?.focus()
  }

  return (
    <div className="ds-tabs">
      <div role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab, i) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={i === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${tabs[chosen]?.id}`}>
        {tabs[chosen]?.panel}
      </div>
    </div>
  )
}
