import { licenses } from '@/lib/core/open-data/license'
import { wantsTurtle } from '@/lib/core/open-data/negotiating'
import { openApi } from '@/lib/core/open-data/openapi'
import type { DocumentName } from '@/lib/core/open-data/operations'
import type { Answer } from '@/lib/editions/answer'
import { thisInstallation } from '@/lib/installation'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import { dataAnswer, inWords, json, type Says } from './answer'
import { catalog } from './catalog'
import { jsonLd, turtle } from './written'

/** What the API gives in other forms than JSON of its own. */
export function documentAnswer(name: DocumentName, accept: string): Promise<Answer> {
  return documents[name](accept)
}

const documents: Record<DocumentName, (accept: string) => Promise<Answer>> = {
  openapi: async () => {
    const { name, email, license } = await thisInstallation()
    const house = { name, email, origin: origin(), license: licenses[license] }
    return dataAnswer('application/json', json(openApi(house)), inWords())
  },
  catalog: async (accept) => (wantsTurtle(accept) ? asTurtle(negotiated) : asJsonLd(negotiated)),
  catalogJson: () => asJsonLd(),
  catalogTurtle: () => asTurtle(),
}

const negotiated: Says = { vary: 'accept' }

const asTurtle = async (says?: Says) =>
  dataAnswer('text/turtle; charset=utf-8', await turtle(await inLanguage('nb', catalog)), says)
const asJsonLd = async (says?: Says) =>
  dataAnswer('application/ld+json', jsonLd(await inLanguage('nb', catalog)), says)
