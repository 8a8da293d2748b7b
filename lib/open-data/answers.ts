import type { z } from 'zod'
import { license } from '@/lib/core/open-data/license'
import type { OperationName, operations } from '@/lib/core/open-data/operations'
import { paged } from '@/lib/core/open-data/page'
import { api } from '@/lib/core/open-data/place'
import type { Queries } from '@/lib/core/open-data/query'
import type { Params } from '@/lib/core/open-data/route'
import { origin } from '@/lib/origin'
import { absent, currentEditions, editionIn, type Given, type InEdition, reportIn } from './found'
import { goalsIn, itemsIn, sectionsIn, tablesIn } from './lists'
import { editionsOf, publisher, toldReport } from './reports'
import { sectionIn, tableIn } from './sections'

type Operations = typeof operations
type Answers = {
  [N in OperationName]: (
    params: Params,
    query: Queries[Operations[N]['query']],
  ) => Promise<Given<z.infer<Operations[N]['answer']>>>
}

/** Who answers what. An operation without a line here does not compile. */
export const answers: Answers = {
  start: async () => ({ found: await start() }),
  reports: async (_, { kind, ...wish }) => {
    const { name } = await publisher()
    const all = (await currentEditions(wish)).filter(
      ({ digest }) => (kind ?? digest.report.kind) === digest.report.kind,
    )
    return {
      found: paged(
        all.map((one) => toldReport(one, name)),
        wish,
      ),
    }
  },
  report: (params) =>
    inEdition(params, async (from) => ({ found: toldReport(from, (await publisher()).name) })),
  editions: async (params, wish) => {
    const home = await reportIn(params)
    if ('wrong' in home) return home
    const all = await editionsOf(home.found, params.report ?? '')
    return { found: paged(all, wish) }
  },
  edition: async (params) => {
    const home = await reportIn(params)
    if ('wrong' in home) return home
    const all = await editionsOf(home.found, params.report ?? '')
    const found = all.find(({ number }) => String(number) === params.edition)
    return found ? { found } : absent(`Rapporten har ingen utgave ${params.edition}.`)
  },
  sections: sections,
  section: section,
  table: table,
  editionSections: sections,
  editionSection: section,
  editionTable: table,
  items: async (_, query) => ({ found: paged(await itemsIn(query), query) }),
  tables: async (_, query) => ({ found: paged(await tablesIn(query), query) }),
  goals: async (_, query) => ({ found: paged(await goalsIn(query), query) }),
}

async function inEdition<T>(params: Params, tell: (from: InEdition) => Promise<Given<T>>): Promise<Given<T>> {
  const home = await editionIn(params)
  return 'wrong' in home ? home : tell(home.found)
}

function sections(params: Params, query: Queries['sections']) {
  return inEdition(params, async (from) => ({ found: paged(sectionsIn(from, query), query) }))
}

function section(params: Params) {
  return inEdition(params, (from) => sectionIn(from, params.section ?? ''))
}

function table(params: Params) {
  return inEdition(params, (from) => tableIn(from, params.table ?? ''))
}

async function start() {
  const { name } = await publisher()
  const at = (path: string) => `${origin()}${api}${path}`
  return {
    title: `Rapportene fra ${name} som data`,
    publisher: name,
    license: license.url,
    documentation: `${origin()}/apne-data`,
    openapi: at('/openapi.json'),
    reports: at('/reports'),
    items: at('/items'),
    tables: at('/tables'),
    goals: at('/goals'),
    catalog: at('/catalog'),
    feed: `${origin()}/atom.xml`,
  }
}
