import { openDatabase } from '@/db/open'
import { Trouble } from '@/lib/core/trouble'
import { parseEnv } from '@/lib/env'
import { commands } from './admin/commands'

const [name = '', ...args] = process.argv.slice(2)

try {
  await run()
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Trouble(help())
  const env = parseEnv(process.env)
  const database = await openDatabase(env)
  try {
    const { says, link } = await command.run(...args)
    console.log(says)
    if (link) console.log(`${env.publicUrl ?? `http://localhost:${env.port}`}${link}`)
  } finally {
    await database.close()
  }
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  npm run admin -- ${usage}   ${does}`)
  return ['Bruk:', ...lines].join('\n')
}
