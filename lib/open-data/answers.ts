import type { z } from 'zod'
import { licenses } from '@/lib/core/open-data/license'
import type { OperationName, operations } from '@/lib/core/open-data/operations'
import { paged } from '@/lib/core/open-data/page'
import { api } from '@/lib/core/open-data/place'
import type { Queries } from '@/lib/core/open-data/query'
import type { Params } from '@/lib/core/open-data/route'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { origin } from '@/lib/origin'
import { currentEditions, editionIn, editionsIn, type Given, withDigest } from './found'
import { goalsIn, itemsIn, sectionsIn, tablesIn } from './lists'
import { toldEdition, toldReport } from './reports'
import { sectionIn, tableIn } from './sections'

type Operations = typeof operations
type Answers = {
  [N in OperationName]: (
    params: Params,
    query: Queries[Operations[N]['query']],
  ) => Promise<Given<z.infer<Operations[N]['answer']>>>
}

const sections = (params: Params, query: Queries['sections']) =>
  withDigest(params, async (from) => ({ found: sectionsIn(from, query) }))
const section = (params: Params) => withDigest(params, (from) => sectionIn(from, params.section ?? ''))
const table = (params: Params) => withDigest(params, (from) => tableIn(from, params.table ?? ''))

/** Who answers what. An operation without a line here does not compile. */
export const answers: Answers = {
  start: async () => ({ found: await start() }),
  reports: async (_, { kind, ...wish }) => {
    const house = await thisInstallation()
    const all = (await currentEditions(wish)).filter(({ head }) => (kind ?? head.kind) === head.kind)
    const page = paged(all, wish)
    return { found: { ...page, items: page.items.map((one) => toldReport(one, house)) } }
  },
  report: async (params) => {
    const home = await editionIn(params)
    return 'wrong' in home ? home : { found: toldReport(home.found, await thisInstallation()) }
  },
  editions: async (params, wish) => {
    const all = await editionsIn(params)
    return 'wrong' in all ? all : { found: paged(all.found.toReversed().map(toldEdition), wish) }
  },
  edition: async (params) => {
    const home = await editionIn(params)
    return 'wrong' in home ? home : { found: toldEdition(home.found.head) }
  },
  sections,
  section,
  table,
  editionSections: sections,
  editionSection: section,
  editionTable: table,
  items: async (_, query) => ({ found: await itemsIn(query) }),
  tables: async (_, query) => ({ found: await tablesIn(query) }),
  goals: async (_, query) => ({ found: await goalsIn(query) }),
}

async function start() {
  const { name, license } = await thisInstallation()
  const at = (path: string) => `${origin()}${api}${path}`
  return {
    title: say('Rapportene fra {name} som data', { name }),
    publisher: name,
    license: licenses[license].url,
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
