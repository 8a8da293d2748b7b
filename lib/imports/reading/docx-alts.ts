import { readXml } from './xml'

/** What is said of all that is drawn in a part of a Word document, to those who do not see it. */
export function altsIn(xml: string): string[] {
  const alts = new Set<string>()
  let again = 0
  readXml(xml, {
    open(name, given) {
      if (name === 'mc:Fallback') again++
      const isDrawn = /:(docPr|cNvPr)$/.test(name)
      const said = isDrawn ? [given.descr, given.title] : name.startsWith('v:') ? [given.alt] : []
      for (const alt of again === 0 ? said : []) alts.add((alt ?? '').replace(/\s+/g, ' ').trim())
    },
    close(name) {
      if (name === 'mc:Fallback') again--
    },
  })
  alts.delete('')
  return [...alts]
}
