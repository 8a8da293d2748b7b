'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export type Tab = {
  id: string
  name: string
  /** How many things wait there; none is not shown. */
  count?: number
  panel: ReactNode
}

type TabsProps = { label: string; tabs: readonly Tab[]; open: string; onOpen: (id: string) => void }

/** One of several panels at a time. Arrows change tab; a hidden panel keeps what was typed in it. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const own = useId()
  const list = useRef<HTMLDivElement>(null)
  const current = tabs.find((tab) => tab.id === open) ?? tabs[0]

  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by || !current) return
    event.preventDefault()
    const next = (tabs.indexOf(current) + by + tabs.length) % tabs.length
    const tab = tabs[next]
    if (tab) onOpen(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  return (
    <>
      <div ref={list} className="b-tabs" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${own}${id}`}
            aria-controls={`${own}${id}-panel`}
            aria-selected={id === current?.id}
            tabIndex={id === current?.id ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {name}
            {count ? ` (${count})` : ''}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${own}${id}-panel`}
          aria-labelledby={`${own}${id}`}
          hidden={id !== current?.id}
        >
          {panel}
        </div>
      ))}
    </>
  )
}
