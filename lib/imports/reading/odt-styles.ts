import { type Element, findAll } from '@/lib/core/importing/document/tree'

/** What the styles of an OpenDocument text say that matters here. */
export type OdtStyles = {
  /** The marks of a run of text in a style: "strong", "em", "sup", "sub". */
  marks: (style: string) => string[]
  /** Is what has a style not shown? */
  isHidden: (style: string) => boolean
  /** The style that the writer chose, of one that a program made from it. */
  chosen: (style: string) => string
  /** Is a level of a list numbered? */
  isNumbered: (list: string, depth: number) => boolean
}

export function odtStyles(...trees: readonly (Element | null)[]): OdtStyles {
  const all = trees.flatMap((tree) => (tree ? findAll(tree, ({ name }) => name === 'style:style') : []))
  const lists = trees.flatMap((tree) => (tree ? findAll(tree, ({ name }) => name === 'text:list-style') : []))
  const styles = new Map(all.map((style) => [style.given['style:name'] ?? '', style]))
  const numbering = new Map(lists.map((list) => [list.given['style:name'] ?? '', list]))
  return {
    marks: (style) => marksOf(styles.get(style)),
    isHidden: (style) => isHidden(styles.get(style), styles),
    chosen: (style) => {
      const isMade = /^[A-Z]+\d+$/.test(style)
      return isMade ? (styles.get(style)?.given['style:parent-style-name'] ?? style) : style
    },
    isNumbered: (list, depth) => {
      const level = numbering
        .get(list)
        ?.of.find((one) => typeof one !== 'string' && one.given['text:level'] === String(depth))
      return typeof level === 'object' && level.name === 'text:list-level-style-number'
    },
  }
}

const looksOf = (style: Element | undefined) =>
  style?.of.find((one): one is Element => typeof one !== 'string' && one.name === 'style:text-properties')
    ?.given

/** By itself, or by a style that it is built on. */
function isHidden(style: Element | undefined, styles: ReadonlyMap<string, Element>, steps = 0): boolean {
  const said = looksOf(style)?.['text:display']
  if (said !== undefined || !style || steps > 10) return said === 'none'
  return isHidden(styles.get(style.given['style:parent-style-name'] ?? ''), styles, steps + 1)
}

function marksOf(style: Element | undefined): string[] {
  const given = looksOf(style)
  const position = given?.['style:text-position'] ?? ''
  return [
    ...(/^(bold|[6-9]00)$/.test(given?.['fo:font-weight'] ?? '') ? ['strong'] : []),
    ...(given?.['fo:font-style'] === 'italic' ? ['em'] : []),
    ...(/^(super|[1-9]\d*%)/.test(position) ? ['sup'] : []),
    ...(/^(sub|-\d)/.test(position) ? ['sub'] : []),
  ]
}
