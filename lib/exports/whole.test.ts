import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { inOrder } from '@/lib/core/order'
import { reportFrom, wholeJson } from './whole'

const stored = (one: PublicReport) => Buffer.from(wholeJson(one))

/** Its blocks in the order in which they are read. */
const asRead = (node: PublicNode): PublicNode => ({
  ...node,
  blocks: inOrder(node.blocks),
  children: node.children.map(asRead),
})

test('what an edition stores of a whole report is all that it was drawn from', () => {
  expect(reportFrom(stored(report))).toEqual({ ...report, outline: report.outline.map(asRead) })
  const front = { ...report.outline[0]!, number: '', path: '' }
  expect(reportFrom(stored({ ...report, front })).front).toEqual(front)
})

test('it says for those who reuse it what each section says in a file of its own', () => {
  const data = JSON.parse(wholeJson(report))
  expect(data).toMatchObject({ publisher: 'Solvik kommune', year: 2026, edition: { number: 2 } })
  expect(data.sections[3].sections[1]).toMatchObject({
    number: '4.2',
    address: 'https://solvik.example/2026/organisasjon/eiendom',
    numbers: { 'tabell-nokkeltall': '4.1' },
  })
  expect(data.sections[4]).toMatchObject({ title: 'Klima og miljø', path: null, address: null, blocks: [] })
})

test('its fields are told of', () => {
  const told = readFileSync('docs/rapport-json.md', 'utf8')
  const data = JSON.parse(wholeJson(report))
  const fields = [...Object.keys(data), ...Object.keys(data.sections[3].sections[1])]
  expect(fields.filter((field) => !told.includes(`\`${field}\``))).toEqual([])
})

test('it has the colour that it was published in; one from before it did is in ours', () => {
  const ofSolvik = { ...report, installation: { ...report.installation, colour: '#7a1f3d' } }
  expect(reportFrom(stored(ofSolvik)).installation.colour).toBe('#7a1f3d')
  const old = wholeJson(report).replace('"colour":"",', '')
  expect(old).not.toContain('colour')
  expect(reportFrom(Buffer.from(old)).installation.colour).toBe('')
})

test('of the installation it has what readers are told, and nothing else of its row', () => {
  const row = { ...report.installation, passwords: true, secret: 'x' }
  expect(Object.keys(JSON.parse(wholeJson({ ...report, installation: row })).installation)).toEqual(
    Object.keys(report.installation),
  )
})
