import type { ReactNode } from 'react'

const ring = <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />

/** Shapes of the desk. A state is told by its shape and its words, never by colour alone. */
const shapes = {
  blank: (
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.7" />
  ),
  draft: (
    <>
      {ring}
      <path d="M10 10V2a8 8 0 0 1 8 8z" fill="currentColor" />
    </>
  ),
  submitted: (
    <>
      {ring}
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  returned: (
    <path d="M8 3 3 8l5 5M3.5 8H12a5 5 0 0 1 0 10H8" fill="none" stroke="currentColor" strokeWidth="2.2" />
  ),
  approved: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m5.5 10.3 3 3 6-6.3" fill="none" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  warning: (
    <>
      <path d="M10 2 19 18H1z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M10 8v5m0 1.5v1.5" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  tick: <path d="m3 10.5 4.5 4.5L17 5.5" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  close: <path d="m5 5 10 10M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="2" />,
  grip: (
    <path
      d="M6 4h2.5v2.5H6zm5.5 0H14v2.5h-2.5zM6 9h2.5v2.5H6zm5.5 0H14v2.5h-2.5zM6 14h2.5v2.5H6zm5.5 0H14v2.5h-2.5z"
      fill="currentColor"
    />
  ),
  comment: (
    <path
      d="M2.5 3.5h15v10h-8l-4 4v-4h-3z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  more: <path d="M2.5 8.75h3v3h-3zm6 0h3v3h-3zm6 0h3v3h-3z" fill="currentColor" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** Always beside words, so hidden from a screen reader. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`b-ic ${className}`.trim()} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
