import { setImmediate } from 'node:timers/promises'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DownloadsPage } from '@/components/report/downloads'
import { EditionsPage } from '@/components/report/editions'
import { FrontPage } from '@/components/report/front'
import type { PublicReport, PublicSection } from '@/components/report/model'
import { hasPage, pagesOf, trailTo } from '@/components/report/outline'
import { picturePath } from '@/components/report/preview-picture'
import { SectionPage } from '@/components/report/section'
import { sectionsHere, WholePage, WholeSection } from '@/components/report/whole'
import { exhibitNumbers } from '@/lib/core/numbering'
import { inLanguage } from '@/lib/language'
import { jsonFile, type RenderedFile, tableFiles, wholeFile } from './files'
import { previewPicture } from './picture/png'

export type { RenderedFile }

type Numbers = ReturnType<typeof exhibitNumbers>

/** A whole public page as text. */
export function page(element: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(element)}`
}

/** Every file of an edition in the language of its report, each drawn when its turn comes. */
export function renderEdition(report: PublicReport): RenderedFile[] {
  const inItsOwn = <T,>(work: () => T): T => inLanguage(report.language, work)
  return inItsOwn(() => [...filesOf(report)]).map((file) => ({ ...file, draw: () => inItsOwn(file.draw) }))
}

function* filesOf(report: PublicReport): Generator<RenderedFile> {
  const sections = pagesOf(report.outline)
  const numbers = exhibitNumbers(sections)
  yield frontFile(report)
  if (report.front && hasPage(report.front))
    yield* tableFiles(report, report.front, exhibitNumbers([report.front]))
  yield pageFile('utgaver', <EditionsPage report={report} />)
  yield {
    ...pageFile('samlet', <WholePage report={report} />),
    draw: () => wholePage(report, sections, numbers),
  }
  yield pictureFile(report)
  yield pageFile('last-ned', <DownloadsPage report={report} />)
  yield wholeFile(report)
  for (const section of sections) {
    yield sectionFile(report, section, numbers)
    yield jsonFile(report, section, numbers)
    yield* tableFiles(report, section, numbers)
  }
}

/** The whole report on one page, drawn section by section: in one go it would hold up everybody whom this server answers. */
async function wholePage(
  report: PublicReport,
  sections: readonly PublicSection[],
  numbers: Numbers,
): Promise<Buffer> {
  const numberOf = (id: string) => numbers.get(id) ?? ''
  const [before = '', after = ''] = page(<WholePage report={report} />).split(sectionsHere)
  const drawn = [before]
  for (const section of sections) {
    drawn.push(renderToStaticMarkup(<WholeSection report={report} section={section} numberOf={numberOf} />))
    await setImmediate()
  }
  return Buffer.from([...drawn, after].join(''))
}

/** One section's page as a preview shows it: what publishing would store. Null: it would have no page. */
export function renderPreview(report: PublicReport, sectionId: string): string | null {
  const drawn = previewOf(report, sectionId)
  return drawn && inLanguage(report.language, () => page(drawn))
}

function previewOf(report: PublicReport, sectionId: string): ReactElement | null {
  if (report.front?.id === sectionId) return <FrontPage report={report} />
  const section = trailTo(report.outline, sectionId).at(-1)
  if (!section || !hasPage(section)) return null
  const numbers = exhibitNumbers(pagesOf(report.outline))
  return <SectionPage report={report} section={section} numbers={numbers} />
}

function frontFile(report: PublicReport): RenderedFile {
  const file = pageFile('', <FrontPage report={report} />)
  return report.front ? { ...file, sectionId: report.front.id } : file
}

function sectionFile(report: PublicReport, section: PublicSection, numbers: Numbers): RenderedFile {
  return {
    ...pageFile(section.path, <SectionPage report={report} section={section} numbers={numbers} />),
    sectionId: section.id,
  }
}

function pictureFile(report: PublicReport): RenderedFile {
  const draw = () => previewPicture(report)
  return { path: picturePath, sectionId: null, type: 'image/png', draw }
}

function pageFile(path: string, element: ReactElement): RenderedFile {
  return { path, sectionId: null, type: 'text/html; charset=utf-8', draw: () => page(element) }
}
