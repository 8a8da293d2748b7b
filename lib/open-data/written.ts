import { type Quad, Writer } from 'n3'
import { json } from './answer'
import { prefixes, term } from './terms'

/** Statements as Turtle. */
export function turtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes })
  writer.addQuads([...quads])
  return new Promise((resolve, reject) =>
    writer.end((error, text) => (error ? reject(error) : resolve(text))),
  )
}

type Node = { '@id': string; '@type'?: string[] } & Record<string, unknown>

/** The same statements as JSON-LD: one node for each thing, its properties under their short names. */
export function jsonLd(quads: readonly Quad[]): string {
  const nodes = new Map<string, Node>()
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { '@id': subject.value }
    nodes.set(subject.value, node)
    if (predicate.equals(term('rdf:type'))) node['@type'] = [...(node['@type'] ?? []), short(object.value)]
    else {
      const name = short(predicate.value)
      node[name] = [...((node[name] as unknown[] | undefined) ?? []), told(object)]
    }
  }
  return json({ '@context': prefixes, '@graph': [...nodes.values()] })
}

function told(object: Quad['object']) {
  if (object.termType !== 'Literal') return { '@id': object.value }
  if (object.language) return { '@value': object.value, '@language': object.language }
  return object.datatype.value === `${prefixes.xsd}string`
    ? { '@value': object.value }
    : { '@value': object.value, '@type': short(object.datatype.value) }
}

/** "dct:title" */
function short(iri: string): string {
  const found = Object.entries(prefixes).find(([, base]) => iri.startsWith(base))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}
