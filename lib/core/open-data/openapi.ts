import { type Plain, say } from '../words/say'
import { documents, type Operation, operations } from './operations'
import { namesIn, parametersOf } from './parameters'
import { api } from './place'
import { problemSchema } from './problem'
import { componentsOf, refTo } from './schemas'

type House = { name: string; email: string; origin: string; license: { name: Plain; url: string } }

/** The API described (OpenAPI 3.1) in the language that is spoken, from the schemas that its answers are made with. */
export function openApi({ name, email, origin, license }: House) {
  return described({
    openapi: '3.1.1',
    info: {
      title: say('Rapportene fra {name} som data', { name }),
      version: '1.0.0',
      description:
        'Alt som er publisert i rapportene, og ikke noe annet. Alle kan lese, uten nøkkel og uten å si hvem de er. Spør med If-None-Match, så svarer vi 304 når ingenting er nytt. Svar i sider har lenker til de andre sidene i Link-feltet i hodet. Hvorfor noe ikke kan besvares, sies på språket du ber om i Accept-Language: nb, nn eller en.',
      ...(email && { contact: { name, email } }),
      license: { name: say(license.name), url: license.url },
    },
    servers: [{ url: `${origin}${api}` }],
    externalDocs: { description: 'Om åpne data', url: `${origin}/apne-data` },
    tags: [...new Set(Object.values(operations).map(({ tag }) => tag)), catalogTag].map((tag) => ({
      name: say(tag),
    })),
    paths: {
      ...Object.fromEntries(
        Object.entries(operations).map(([id, one]) => [one.path || '/', pathOf(id, one)]),
      ),
      ...Object.fromEntries(
        Object.entries(documents).map(([id, { path, type, summary }]) => [
          path,
          {
            get: {
              operationId: id,
              tags: [say(catalogTag)],
              summary,
              responses: { 200: { description: 'Dokumentet', content: { [type]: {} } }, ...others },
            },
          },
        ]),
      ),
    },
    components: {
      schemas: componentsOf([...Object.values(operations).map(({ answer }) => answer), problemSchema]),
    },
  })
}

/** With every description said: those of the schemas are written in bokmål, as every sentence is. */
function described<T>(part: T): T {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(described) as T
  const said = Object.entries(part).map(([key, value]) => [
    key,
    (key === 'description' || key === 'summary') && typeof value === 'string'
      ? say(value as Plain)
      : described(value),
  ])
  return Object.fromEntries(said)
}

const catalogTag: Plain = 'Beskrivelser'

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo(problemSchema) } },
})

const others = {
  304: { description: 'Ikke noe nytt siden du spurte sist' },
  404: problemAnswer('Det finnes ikke, eller er ikke publisert'),
}

function pathOf(operationId: string, { path, tag, summary, description, query, answer }: Operation) {
  return {
    get: {
      operationId,
      tags: [say(tag)],
      summary,
      ...(description && { description }),
      parameters: parametersOf(path, query),
      responses: {
        200: {
          description: 'Svaret',
          headers: { ETag: { description: 'Navnet på akkurat dette svaret', schema: { type: 'string' } } },
          content: { 'application/json': { schema: refTo(answer) } },
        },
        ...others,
        400: problemAnswer('En parameter er feil'),
        ...(namesIn(path).length > 0 && {
          410: problemAnswer('Det er trukket tilbake, fjernet eller ikke med lenger'),
        }),
      },
    },
  }
}
