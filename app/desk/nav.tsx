'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Written } from '@/components/ui/written'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'

export type Place = {
  href: string
  name: string
  /** Of a name that somebody wrote. */
  language?: Language
}

/** The main menu. Where two places are around a page, the nearest is "here"; "Mitt arbeid" only where it is exactly here. */
export function Nav({ places }: { places: readonly Place[] }) {
  const path = usePathname()
  const around = places.filter(
    ({ href }) => path === href || (href !== '/desk' && path.startsWith(`${href}/`)),
  )
  const here = around.toSorted((a, b) => b.href.length - a.href.length)[0]
  return (
    <nav className="b-nav" aria-label={say('Hovedmeny')}>
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <Link href={place.href} aria-current={place === here ? 'page' : undefined}>
              <Written lang={place.language}>{place.name}</Written>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
