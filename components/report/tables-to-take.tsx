import type { Block } from '@/lib/core/blocks/all'
import { exhibitNumbers } from '@/lib/core/numbering'
import { inOrder } from '@/lib/core/order'
import { captionOf } from '@/lib/core/seats-table'
import { contentWords } from '@/lib/core/words/content'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { hasPage, pagesOf } from './outline'
import { isBody, jsonStatAddress, tableAddress, workbookAddress } from './tables'

type Taken = { id: string; name: string; caption: string; csv: string; language: PublicSection['language'] }

/** With more lines than this, a list would weigh more than what it leads to. */
export const mostLines = 400

/** Every table whose figures came along, with its files. */
export function TablesToTake({ report }: { report: PublicReport }) {
  const sections = pagesOf(report.outline)
  const numbers = exhibitNumbers(sections)
  const front = report.front && hasPage(report.front) ? report.front : null
  const tables = [
    ...(front ? tablesIn(report, front, exhibitNumbers([front])) : []),
    ...sections.flatMap((section) => tablesIn(report, section, numbers)),
  ]
  if (tables.length === 0) return null
  if (tables.length > mostLines) return <Many count={tables.length} />
  return (
    <section aria-labelledby="tabeller">
      <h2 id="tabeller">{say('Tabeller')}</h2>
      <ul className="rows">
        {tables.map(({ id, name, caption, csv, language }) => (
          <li key={id}>
            <span lang={foreign(language)}>
              <b>{name}</b> {caption}
            </span>
            <ul className="forms">
              {filesOf(csv).map(([as, address]) => (
                <li key={as}>
                  <a href={address} aria-label={`${as}: ${name}`}>
                    {as}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Many({ count }: { count: number }) {
  return (
    <section aria-labelledby="tabeller">
      <h2 id="tabeller">{say('Tabeller')}</h2>
      <p>
        {say('Rapporten har {count} tabeller. Filene ligger under hver av dem, og i ZIP-filen.', {
          count: String(count),
        })}
      </p>
    </section>
  )
}

const filesOf = (csv: string) =>
  [
    ['CSV', csv],
    ['Excel', workbookAddress(csv)],
    ['JSON-stat', jsonStatAddress(csv)],
  ] as const

function tablesIn(
  report: PublicReport,
  section: PublicSection,
  numbers: ReadonlyMap<string, string>,
): Taken[] {
  const { language } = section
  return inOrder(section.blocks).flatMap((block) => {
    const caption = takenCaption(block)
    if (caption === null) return []
    const number = numbers.get(block.id) ?? ''
    const words = contentWords[language]
    return [
      {
        ...{ id: block.id, caption, language },
        name: `${isBody(section, block.id) ? words.figure : words.table} ${number}`,
        csv: `${report.base}/${tableAddress(section, block.id, number)}`,
      },
    ]
  })
}

/** What a block with rows is called; null: it has none. */
function takenCaption(block: Block): string | null {
  if (block.kind === 'seats') return captionOf(block)
  return block.kind === 'table' && !block.absent ? block.caption : null
}
