import { licenses } from '@/lib/core/open-data/license'
import { dataAt, pageAt } from '@/lib/core/open-data/place'
import type { EditionAnswer, ReportAnswer } from '@/lib/core/open-data/report'
import type { Installation } from '@/lib/installation'
import { type Edition, placeOf } from './found'
import type { Head } from './heads'

export function toldReport({ head, place }: Edition, house: Installation): ReportAnswer {
  const { slug, title, name, year, kind, language, status } = head
  return {
    ...{ slug, title, name, year, kind, language, status },
    publisher: house.name,
    license: licenses[house.license].url,
    edition: toldEdition(head),
    address: pageAt(place),
    href: dataAt(place),
    sections: dataAt(place, 'sections'),
    editions: dataAt(place, 'editions'),
  }
}

export function toldEdition(head: Head): EditionAnswer {
  const { edition: number, published, note, current } = head
  const place = placeOf(head, number)
  return { number, published, note, current, address: pageAt(place), href: dataAt(place) }
}
