import { license } from '@/lib/core/open-data/license'
import { openApi } from '@/lib/core/open-data/openapi'
import type { DocumentName } from '@/lib/core/open-data/operations'
import type { Answer } from '@/lib/editions/answer'
import { origin } from '@/lib/origin'
import { dataAnswer, json } from './answer'
import { publisher } from './reports'

/** What the API gives in other forms than JSON of its own. */
export function documentAnswer(name: DocumentName, accept: string): Promise<Answer> {
  return documents[name](accept)
}

const documents: Record<DocumentName, (accept: string) => Promise<Answer>> = {
  openapi: async () => {
    const { name, email } = await publisher()
    return dataAnswer('application/json', json(openApi({ name, email, origin: origin(), license })))
  },
}
