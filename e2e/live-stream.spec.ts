import { expect } from '@playwright/test'
import { openSection } from '@/lib/sections/open'
import { beginSession } from '@/lib/session/begin'
import { sessionCookie } from '@/lib/session/cookie'
import { save } from '@/lib/testing/cast'
import { opens } from './steps'
import { test } from './world'

/** A stream as a program reads it: what has come, and whether it is over. */
async function listens(address: string, token: string) {
  const leaving = new AbortController()
  const headers = { cookie: `${sessionCookie()}=${token}`, 'accept-encoding': 'gzip, deflate, br' }
  const response = await fetch(address, { headers, signal: leaving.signal })
  const stream = { response, came: '', over: false, leave: () => leaving.abort() }
  const read = async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) stream.came += chunk
  }
  void read()
    .catch(() => {})
    .finally(() => {
      stream.over = true
    })
  return stream
}

test('the stream comes as it is said: not squeezed, not kept, not gathered up', async ({
  baseURL,
  aSection,
  cast,
}) => {
  const section = await aSection()
  const { version } = (await openSection(cast.kari, section))!
  const address = `${baseURL}/api/desk/live?sections=${section}@${version}`
  const kari = await listens(address, await beginSession(cast.kari.id))
  expect(kari.response.headers.get('content-type')).toContain('text/event-stream')
  expect(kari.response.headers.get('content-encoding')).toBeNull()
  expect(kari.response.headers.get('cache-control')).toContain('no-transform')
  await expect.poll(() => kari.came).toContain('"is":"standing"')

  for (const word of ['En', 'To', 'Tre']) {
    await save(cast.ola, section, [{ path: ['title'], to: word }])
    await expect.poll(() => kari.came).toContain(`"to":"${word}"`)
  }
  expect(kari.over).toBe(false)
  kari.leave()
})

test('more streams than one person has room for: the oldest makes way, and its page still hears', async ({
  as,
  baseURL,
  aSection,
  cast,
}) => {
  const section = await aSection()
  const page = await as('kari')
  await opens(page, section)
  const title = page.getByRole('textbox', { name: 'Kapittelets tittel' })
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  await expect(title).toHaveValue('Bygg')

  const token = await beginSession(cast.kari.id)
  const address = `${baseURL}/api/desk/live?sections=${section}@0`
  const streams: Awaited<ReturnType<typeof listens>>[] = []
  for (let n = 0; n < 12; n++) streams.push(await listens(address, token))
  await expect.poll(() => streams.filter(({ over }) => over).length).toBe(1)

  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg og vei' }])
  await expect(title).toHaveValue('Bygg og vei')
  for (const stream of streams.slice(1)) {
    await expect.poll(() => stream.came).toContain('"to":"Bygg og vei"')
    expect(stream.over).toBe(false)
  }
  for (const { leave } of streams) leave()
})
