import { Trouble } from '@/lib/core/trouble'
import { command } from './command'
import { commands } from './log/commands'

/** `npm run log -- verify`: whether anybody changed the log; `export` gives it out of the house. */
await command(async ([name = '', ...args]) => {
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!chosen) throw new Trouble(help())
  for await (const text of chosen.run(...args)) process.stdout.write(text)
})

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  npm run log -- ${usage}: ${does}`)
  return ['Bruk:', ...lines].join('\n')
}
