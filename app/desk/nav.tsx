'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type Place = { href: string; name: string }

/** The main menu. "Mitt arbeid" is here only where it is exactly here. */
export function Nav({ places }: { places: readonly Place[] }) {
  const path = usePathname()
  const here = ({ href }: Place) => path === href || (href !== '/desk' && path.startsWith(`${href}/`))
  return (
    <nav className="b-nav" aria-label="Hovedmeny">
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <Link href={place.href} aria-current={here(place) ? 'page' : undefined}>
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
