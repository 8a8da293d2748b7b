import type { InReport, InSection } from '@/lib/core/open-data/fields'
import type { GoalAnswer } from '@/lib/core/open-data/goal'
import type { ItemAnswer } from '@/lib/core/open-data/item'
import { dataAt, type Place, pageAt } from '@/lib/core/open-data/place'
import type { ListedSection } from '@/lib/core/open-data/section'
import type { ListedTable } from '@/lib/core/open-data/table'
import type { Digest, DigestedSection, DigestedTable } from './digest'

/** What a digest says, with whole addresses. */

export function inReport({ slug, name, year, edition }: Digest['report'], place: Place): InReport {
  return { slug, name, year, edition, href: dataAt(place) }
}

export function inSection({ id, number, title, unit }: DigestedSection, place: Place): InSection {
  return { id, number, title, unit, href: dataAt(place, 'sections', id) }
}

export function listedSection(section: DigestedSection, digest: Digest, place: Place): ListedSection {
  const { path, erased: _, ...told } = section
  return {
    ...told,
    address: pageAt(place, path),
    href: dataAt(place, 'sections', section.id),
    report: inReport(digest.report, place),
  }
}

/** Where something of a section is, with the section and its report. */
export function around(section: DigestedSection, digest: Digest, place: Place) {
  return {
    language: section.language,
    section: inSection(section, place),
    report: inReport(digest.report, place),
  }
}

export function listedItem(
  { section, one }: Digest['items'][number],
  digest: Digest,
  place: Place,
): ItemAnswer {
  return {
    ...one,
    ...around(section, digest, place),
    address: `${pageAt(place, section.path)}${one.address}`,
  }
}

export function listedTable(
  { section, one }: Digest['tables'][number],
  digest: Digest,
  place: Place,
): ListedTable {
  return { ...one, ...around(section, digest, place), ...tablePlaces(one, section, place) }
}

/** Where a table is read, asked for and fetched. */
export function tablePlaces({ id, files }: DigestedTable, { path }: DigestedSection, place: Place) {
  return {
    address: `${pageAt(place, path)}#tabell-${id}`,
    href: dataAt(place, 'tables', id),
    files: files.map(({ path, type }) => ({ type, address: pageAt(place, path) })),
  }
}

export function listedGoal(
  { section, one }: Digest['goals'][number],
  digest: Digest,
  place: Place,
): GoalAnswer {
  return {
    ...one,
    ...around(section, digest, place),
    address: `${pageAt(place, section.path)}#p-${one.id}`,
  }
}
