import { POST as look } from '@/app/api/desk/import/look/route'
import { POST as bringIn } from '@/app/api/desk/import/route'
import { readSource } from '@/lib/imports/read-source'
import { type Doors, status } from '../door'
import { freeYear } from '../fresh'

const importer = { duty: 'importReport', otherwise: 'forbidden' } as const
const publishedImporter = { duty: 'importPublished', otherwise: 'forbidden' } as const

const name = 'rapport.md'
const bytes = new TextEncoder().encode('# Eiendom\n\nVi bygger skoler.\n')
const here = { params: Promise.resolve({}) }

export const importDoors = {
  'app/api/desk/import/look/route.ts': {
    POST: [
      {
        asks: importer,
        shows: true,
        ready: async () => async () => status(await look(asked('look', bytes), here)),
      },
    ],
  },
  'app/api/desk/import/route.ts': {
    POST: [
      { asks: importer, ready: async () => await brought(false) },
      { asks: publishedImporter, ready: async () => await brought(true) },
    ],
  },
} satisfies Record<string, Doors>

const asked = (way: string, body: BodyInit) =>
  new Request(`http://localhost/api/desk/import/${way}?name=${name}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body,
  })

/** What is seen of the file, which is read once for all who knock. */
let known: Promise<string> | null = null
async function seen(): Promise<string> {
  const read = await readSource(name, bytes)
  if (!read.ok) throw new Error(read.refusal.says)
  return read.value.seen
}

async function brought(published: boolean) {
  known ??= seen()
  const wish = { year: freeYear(), title: 'Årsrapport', published, corrections: [] }
  const form = new FormData()
  form.set('wish', JSON.stringify(wish))
  form.set('seen', await known)
  form.set('file', new Blob([bytes]))
  return async () => status(await bringIn(asked('', form), here))
}
