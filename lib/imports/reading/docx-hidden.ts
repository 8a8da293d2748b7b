import { type Element, findAll } from '@/lib/core/importing/document/tree'

/** The styles of a Word document whose text is not shown, by themselves or by what they are built on. */
export function hiddenStyles(styles: Element | null): Set<string> {
  const all = styles ? findAll(styles, ({ name }) => name === 'w:style') : []
  const known = new Map(all.map((style) => [style.given['w:styleId'] ?? '', style]))
  return new Set([...known].flatMap(([id, style]) => (isHidden(style, known) ? [id] : [])))
}

function isHidden(style: Element, known: ReadonlyMap<string, Element>, steps = 0): boolean {
  const first = (name: string) => findAll(style, (one) => one.name === name)[0]
  const own = first('w:vanish')
  if (own || steps > 10) return own !== undefined && !/^(0|false)$/.test(own.given['w:val'] ?? '')
  const base = known.get(first('w:basedOn')?.given['w:val'] ?? '')
  return base !== undefined && isHidden(base, known, steps + 1)
}

const marks =
  /<(\/?)w:(p|r|pStyle|rStyle)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>(<w:rPr(?:\/>|>(?:<\/w:rPr>)?))?/g

/** Says at each run itself that it is hidden, where its style or that of its paragraph does. */
export function withHidden(xml: string, styles: ReadonlySet<string>): string {
  if (styles.size === 0) return xml
  const paragraphs: boolean[] = []
  return xml.replace(marks, (all, ends: string, name: string, given: string, closed: string, look = '') => {
    const isStyled = styles.has(/w:val=(["'])(.*?)\1/.exec(given)?.[2] ?? '')
    if (name === 'p' && ends) paragraphs.pop()
    else if (name === 'p' && !closed) paragraphs.push(false)
    else if (name === 'pStyle' && isStyled && paragraphs.length > 0) paragraphs[paragraphs.length - 1] = true
    else if (name === 'rStyle' && isStyled) return `${all}<w:vanish/>`
    else if (name === 'r' && !ends && !closed && paragraphs.at(-1))
      return `<w:r${given}><w:rPr><w:vanish/>${look === '<w:rPr>' ? '' : '</w:rPr>'}`
    return all
  })
}
