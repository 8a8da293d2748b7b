import { expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { composed } from './compose'
import { made } from './testing/sample'

const inColour = (colour: string) => ({ ...report, installation: { ...report.installation, colour } })
const written = (of: typeof report) => JSON.stringify(composed({ report: of, scope: null, draft: false }))

test('a file is in the colour that its report was published in: cover, text, charts and sparks', async () => {
  const manuscript = composed({ report: inColour('#7a1f3d'), scope: null, draft: false })
  expect(manuscript.colours).toMatchObject({ accent: '#7a1f3d' })
  const own = composed({ report, scope: null, draft: false }).colours
  expect(manuscript.colours.cover).not.toBe(own.cover)
  const content = written(inColour('#7a1f3d'))
  expect(content).toContain('.s1{fill: #7a1f3d}')
  for (const name of ['accent', 'cover', 'hatch']) expect(content).not.toContain(own[name])
})

test('the same report in the same colour is the same bytes, and in another it is not', async () => {
  const one = await made({ of: inColour('#7a1f3d'), scope: 'kapittel-4.3' })
  expect((await made({ of: inColour('#7a1f3d'), scope: 'kapittel-4.3' })).equals(one)).toBe(true)
  expect((await made({ scope: 'kapittel-4.3' })).equals(one)).toBe(false)
})
