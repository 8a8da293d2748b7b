import { command } from './command'
import { exportEdition } from './export/act'
import { exportWish } from './export/wish'

/** `npm run export -- 2017 MAPPE`: writes an edition as a folder that any web server can show. */
await command(async (args) => {
  for (const line of await exportEdition(exportWish(args))) console.log(line)
})
