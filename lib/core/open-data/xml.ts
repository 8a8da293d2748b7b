import { xmlText } from '../xml-text'

/** An element of an XML document, or words in it; what is null is left out. */
export type Xml = { name: string; attributes: Record<string, string>; children: (Xml | string)[] }

export const element = (
  name: string,
  attributes: Record<string, string>,
  ...children: (Xml | string | null)[]
): Xml => ({ name, attributes, children: children.filter((one) => one !== null) })

/** The whole document. */
export const xml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`

function written(one: Xml | string): string {
  if (typeof one === 'string') return escaped(one)
  const attributes = Object.entries(one.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const head = `<${one.name}${attributes.join('')}`
  return one.children.length === 0
    ? `${head}/>`
    : `${head}>${one.children.map(written).join('')}</${one.name}>`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
