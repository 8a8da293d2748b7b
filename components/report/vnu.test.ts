import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pages } from './fixture-pages'

const hasJava = spawnSync('java', ['-version']).status === 0
const checker = 'node_modules/vnu-jar/build/dist/vnu.jar'

/** On a phone the layout takes the roles of a table away in some browsers; written out, they stay. */
const written = /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/

test.skipIf(!hasJava)('every page is valid to the Nu checker, where Java is', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vnu-'))
  for (const [name, markup] of pages())
    writeFileSync(path.join(folder, `${name.replaceAll(/\W+/g, '-')}.html`), markup)
  const { stderr } = spawnSync('java', ['-jar', checker, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  rmSync(folder, { recursive: true })
  const { messages } = JSON.parse(stderr) as { messages: { type: string; url: string; message: string }[] }
  // It says something of every page: that React closes void elements, if nothing else.
  expect(new Set(messages.map(({ url }) => url)).size).toBe(pages().length)
  const faults = messages.filter(({ type, message }) => type !== 'info' && !written.test(message))
  expect(faults.map(({ url, message }) => `${path.basename(url)}: ${message}`)).toEqual([])
})
