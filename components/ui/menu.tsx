'use client'

import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import type { Look } from './button'

export type Choice = { name: string; hint?: string; act: () => void; disabled?: boolean }

type MenuProps = {
  /** What the button is called where it shows no words. */
  label?: string
  className: string
  look?: Look
  choices: readonly Choice[]
  children: ReactNode
}

/** A button that opens a list of acts, in the browser's own popover: Esc or a click elsewhere closes it. */
export function Menu({ label, className, look, choices, children }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)

  const place = (event: ToggleEvent<HTMLUListElement>) => {
    const at = button.current?.getBoundingClientRect()
    if (event.newState !== 'open' || !at) return
    const { offsetWidth, offsetHeight, style } = event.currentTarget
    const below = at.bottom + offsetHeight < innerHeight
    style.left = `${Math.max(8, Math.min(at.left, innerWidth - offsetWidth - 8))}px`
    style.top = `${below ? at.bottom : Math.max(8, at.top - offsetHeight)}px`
  }
  const choose = ({ act }: Choice) => {
    list.current?.hidePopover()
    act()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        data-variant={look}
        aria-label={label}
        popoverTarget={id}
      >
        {children}
      </button>
      <ul ref={list} id={id} popover="auto" className="b-menu" onToggle={place}>
        {choices.map((choice) => (
          <li key={choice.name}>
            <button type="button" disabled={choice.disabled} onClick={() => choose(choice)}>
              {choice.name}
              {choice.hint && <small>{choice.hint}</small>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
