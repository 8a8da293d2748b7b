import type { NewId } from '../blocks/kind'
import { type Content, type Language, words } from '../section'
import { blocksOf, type Context, type ShownAt } from './blocks'
import { fitting } from './fitting'
import { languageOf } from './language'
import { type Finding, type Part, textOf } from './part'

export type ImportedSection = { content: Content; children: ImportedSection[] }

/**
 * A report made of parts. `preface` is what stands before the first title: it belongs to no chapter and has no
 * title of its own; null where nothing does.
 */
export type ImportedReport = {
  language: Language
  preface: ImportedSection | null
  sections: ImportedSection[]
  findings: Finding[]
}

/** Puts parts together, every word in its place, with all that a person should look at. */
export function build(
  parts: readonly Part[],
  newId: NewId,
  year: number,
  shownAt: ShownAt = () => null,
): ImportedReport {
  const fit = parts.flatMap(fitting)
  const language = languageOf(fit.map(textOf).join(' '))
  const [before = [], ...titled] = runsOf(fit)
  const sections = titled.map((run) =>
    sectionOf(textOf(run[0]!), run.slice(1), { newId, year, language, shownAt }),
  )
  return {
    language,
    preface: before.length > 0 ? sectionOf('', before, { newId, year, language, shownAt }) : null,
    sections: nested(titled.map(([title], i) => ({ level: title!.level, section: sections[i]! }))),
    findings: fit.flatMap((part) => (part.finding ? [{ line: part.from, says: part.finding }] : [])),
  }
}

/** What stands before the first title, then each title with what stands below it. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'title') runs.push([part])
    else runs.at(-1)!.push(part)
  }
  return runs
}

const mostBlocks = 200

/** A section with all its blocks; those it has no room for go on in sections without a title, first below it. */
function sectionOf(title: string, parts: readonly Part[], context: Context): ImportedSection {
  const blocks = blocksOf(parts, context)
  const content = (name: string, start: number): Content => {
    return { title: name, language: context.language, blocks: blocks.slice(start, start + mostBlocks) }
  }
  const more = Math.max(Math.ceil(blocks.length / mostBlocks) - 1, 0)
  const children = Array.from({ length: more }, (_, i) => {
    return { content: content('', (i + 1) * mostBlocks), children: [] }
  })
  return { content: content(title, 0), children }
}

/** Each section below the nearest one before it with a lower level. */
function nested(flat: readonly { level: number; section: ImportedSection }[]): ImportedSection[] {
  const top: ImportedSection[] = []
  const open: { level: number; section: ImportedSection }[] = []
  for (const one of flat) {
    while (open.length > 0 && open.at(-1)!.level >= one.level) open.pop()
    const siblings = open.at(-1)?.section.children ?? top
    siblings.push(one.section)
    open.push(one)
  }
  return top
}

/** Every word a reader sees, in reading order. */
export function importedWords({ preface, sections }: ImportedReport): string[] {
  const below = (section: ImportedSection): string[] => [
    ...words(section.content),
    ...section.children.flatMap(below),
  ]
  return [...(preface ? [preface] : []), ...sections].flatMap(below)
}
