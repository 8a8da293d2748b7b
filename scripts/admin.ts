import { Trouble } from '@/lib/core/trouble'
import { origin } from '@/lib/origin'
import { commands } from './admin/commands'
import { command } from './command'

/** `npm run admin -- create "Kari Nesse" kari@kommune.no`: for the first administrator, and for one locked out. */
await command(async ([name = '', ...args]) => {
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!chosen) throw new Trouble(help())
  const { says, link } = await chosen.run(...args)
  console.log(link ? `${says}\n${origin()}${link}` : says)
})

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  npm run admin -- ${usage}: ${does}`)
  return ['Bruk:', ...lines].join('\n')
}
