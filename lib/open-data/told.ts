import type { InReport, InSection } from '@/lib/core/open-data/fields'
import { dataAt, type Place, pageAt } from '@/lib/core/open-data/place'
import type { ListedSection } from '@/lib/core/open-data/section'
import type { ListedTable } from '@/lib/core/open-data/table'
import type { DigestedSection, DigestedTable } from './digest'
import type { Edition } from './found'

/** What a digest says, with whole addresses. */

function inReport({ head, place }: Edition): InReport {
  const { slug, name, year, edition } = head
  return { slug, name, year, edition, href: dataAt(place) }
}

function inSection({ id, number, title, unit }: DigestedSection, place: Place): InSection {
  return { id, number, title, unit, href: dataAt(place, 'sections', id) }
}

export function listedSection(section: DigestedSection, from: Edition): ListedSection {
  const { path, erased: _, ...told } = section
  return {
    ...told,
    address: pageAt(from.place, path),
    href: dataAt(from.place, 'sections', section.id),
    report: inReport(from),
  }
}

/** Where something of a section is, with the section and its report. */
export function around(section: DigestedSection, from: Edition) {
  return {
    language: section.language,
    section: inSection(section, from.place),
    report: inReport(from),
  }
}

export function listedTable({ section, ...table }: DigestedTable, from: Edition): ListedTable {
  return { ...table, ...around(section, from), ...tablePlaces({ section, ...table }, from.place) }
}

/** Where a table is read, asked for and fetched. */
export function tablePlaces({ id, files, section }: DigestedTable, place: Place) {
  return {
    address: `${pageAt(place, section.path)}#tabell-${id}`,
    href: dataAt(place, 'tables', id),
    files: files.map(({ path, type }) => ({ type, address: pageAt(place, path) })),
  }
}
