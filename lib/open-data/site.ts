import { robots } from '@/lib/core/open-data/robots'
import { type Answer, answer, askAlways } from '@/lib/editions/answer'
import { encoded } from '@/lib/editions/compress'
import { notFound } from '@/lib/editions/notices'
import { origin } from '@/lib/origin'
import { dataAnswer } from './answer'
import { feed } from './feed'
import { openDataPage } from './page'
import { siteMap } from './sitemap'

/** What stands beside the reports: how to read them as data, and what robots and those who follow ask for. */
const site: Record<string, (search: URLSearchParams) => Promise<Answer>> = {
  '/apne-data': openDataPage,
  '/atom.xml': async () => dataAnswer('application/atom+xml; charset=utf-8', await feed()),
  '/robots.txt': async () => {
    const bytes = await encoded(Buffer.from(robots(origin())), 'answer')
    return answer('text/plain; charset=utf-8', bytes, { cache: askAlways })
  },
  '/sitemap.xml': async (search) => {
    const part = search.get('del')
    const found = /^[1-9]\d{0,5}$|^$/.test(part ?? '') ? await siteMap(part ? Number(part) : null) : null
    if (found === null) return notFound()
    return answer('application/xml; charset=utf-8', await encoded(Buffer.from(found), 'answer'), {
      cache: askAlways,
    })
  },
}

export const isOfSite = (address: string): boolean => Object.hasOwn(site, address)

export async function siteAnswer(address: string, search: URLSearchParams): Promise<Answer> {
  return (await site[address]?.(search)) ?? notFound()
}
