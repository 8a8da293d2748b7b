import './scripts/server/mode'

import { openDatabase } from '@/db/open'
import { outliveLostSockets } from '@/db/outlive'
import { Trouble } from '@/lib/core/trouble'
import { servePreview } from '@/lib/editions/preview-answer'
import { servePublished } from '@/lib/editions/serve'
import { startServing } from '@/lib/editions/serving'
import { type Env, parseEnv } from '@/lib/env'
import { startJobs } from '@/lib/jobs'
import { serveLent } from '@/lib/lending/answer'
import { output } from '@/lib/log-output'
import { serveOpenData } from '@/lib/open-data/serve'
import { serveSearch } from '@/lib/search/answer'
import { keepVisits } from '@/lib/visits/keep'
import { serveWords } from '@/lib/words-served'
import { prepareInstallation } from './scripts/prepare'
import { inTurn } from './scripts/server/answer'
import { build, buildIsOld } from './scripts/server/build'
import { desk } from './scripts/server/desk'
import { greet } from './scripts/server/greet'
import { refuseLarge } from './scripts/server/limits'
import { listen, mustBeFree } from './scripts/server/listen'
import { dev } from './scripts/server/mode'
import { print } from './scripts/server/print'
import { receive } from './scripts/server/receive'
import { keepSecret } from './scripts/server/secret'
import { toldToStop } from './scripts/server/signals'
import { tasks } from './scripts/tasks'

// One promise that nobody waited for must not take the public pages down.
process.on('unhandledRejection', (error) => output.error({ err: error }, 'unhandled rejection'))
outliveLostSockets()

try {
  await run(parseEnv(process.env))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error)
  process.exit(1)
}

/** Starts everything, serves until told to stop, and stops everything in the opposite order. */
async function run(env: Env): Promise<void> {
  const stops: (() => Promise<unknown>)[] = []
  try {
    await mustBeFree(env.port)
    print('Åpner databasen …')
    const database = await openDatabase(env)
    stops.unshift(database.close)
    await settle(env, database.url)
    await prepareInstallation({ demo: env.demo })

    if (!dev && (await buildIsOld())) {
      print('Bygger. Det tar rundt ett minutt første gang …')
      await build()
    }
    stops.unshift(await startJobs(database.url, tasks))

    const app = (await import('next')).default({ dev, port: env.port })
    const [stopServing] = await Promise.all([startServing(), app.prepare()])
    stops.unshift(
      () => app.close(),
      async () => stopServing(),
      keepVisits(),
    )

    const answers = [
      servePublished,
      serveSearch,
      serveOpenData,
      serveWords,
      receive(env),
      refuseLarge,
      servePreview,
      serveLent,
      desk(app.getRequestHandler()),
    ]
    const { server, drain } = await listen(env.port, inTurn(answers))
    stops.unshift(drain)
    if (dev) server.on('upgrade', app.getUpgradeHandler())
    await greet(env.publicUrl ?? `http://localhost:${env.port}`)

    await toldToStop()
    print('Stopper …')
  } finally {
    for (const stop of stops) await stop()
  }
}

/** What the rest of the program, Next's copy of it too, reads from the environment. */
async function settle(env: Env, databaseUrl: string): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: env.authSecret ?? (await keepSecret(env.dataDir)),
    PUBLIC_URL: env.publicUrl ?? '',
    PORT: String(env.port),
  })
}
