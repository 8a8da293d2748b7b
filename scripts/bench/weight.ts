import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { tell } from './figures'

/** What a script is made of, by words that its minified text still has; what has none of them is ours. */
const marks: Record<string, string> = {
  React: 'Minified React error',
  Next: 'NEXT_REDIRECT',
  zod: 'invalid_union',
  Tiptap: 'ProseMirror',
  dragging: 'DndContext',
  'word differences': 'maxEditLength',
  'joining of texts': 'diff3',
  'text files': 'BAD_DELIMITER',
  workbooks: 'xl/workbook.xml',
  'the unsaved': 'indexedDB',
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

type Script = { address: string; size: number; of: string[] }

/** The scripts that the form needs before one can write, and those that come behind it, as they are sent (gzip). */
export async function weight(page: Page, address: string): Promise<void> {
  const came: Promise<Script>[] = []
  page.on('response', (one) => {
    if (one.request().resourceType() === 'script') came.push(script(one))
  })
  const document = await page.goto(address, { waitUntil: 'networkidle' })
  const markup = (await document?.text()) ?? ''
  const scripts = (await Promise.all(came)).toSorted((a, b) => b.size - a.size)
  const inPage = (one: Script) => markup.includes(`src="${one.address}"`)
  say('før en kan skrive', scripts.filter(inPage), 'under 300 kB')
  say(
    'bak siden',
    scripts.filter((one) => !inPage(one)),
  )
}

async function script(response: Response): Promise<Script> {
  const body = await response.body()
  const text = body.toString()
  const of = Object.keys(marks).filter((name) => text.includes(marks[name] ?? name))
  return { address: new URL(response.url()).pathname, size: gzipSync(body).length, of }
}

function say(when: string, scripts: Script[], goal = ''): void {
  const all = scripts.reduce((sum, { size }) => sum + size, 0)
  tell(`skript ${when}, ${scripts.length} filer`, kB(all), goal)
  for (const { size, of } of scripts) tell('', `${kB(size)}  ${of.join(', ') || 'vårt eget'}`)
}
