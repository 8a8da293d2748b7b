import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser } from './browser'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What Lighthouse gives of a hundred in each category, and the names of what pulled it down. */
export type Judged = { scores: Partial<Record<Category, number>>; lacks: string[] }
type Judge = (address: string, asked?: readonly Category[]) => Promise<Judged>

/** Opens a Chromium of its own, in which Lighthouse judges addresses on its throttled phone. */
export async function withLighthouse<T>(work: (judge: Judge) => Promise<T>): Promise<T> {
  const port = await freePort()
  const { args = [], ...how } = await findBrowser()
  const browser = await chromium.launch({ ...how, args: [...args, `--remote-debugging-port=${port}`] })
  try {
    return await work((address, asked = categories) => judge(port, address, asked))
  } finally {
    await browser.close()
  }
}

async function judge(port: number, address: string, asked: readonly Category[]): Promise<Judged> {
  const ran = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...asked] })
  if (!ran || ran.lhr.runtimeError)
    throw new Error(ran?.lhr.runtimeError?.message ?? 'Lighthouse gave nothing')
  const { lhr } = ran
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]),
  )
  const lacks = weighed
    .filter((audit) => audit && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`.trim())
  const scores = Object.fromEntries(
    Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  )
  return { scores, lacks }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
