import { expect, test } from 'vitest'
import { most, sitemap } from './sitemap'

const at = 'https://solvik.example/sitemap.xml'
const pages = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    address: `https://solvik.example/2026/k-${i}`,
    since: i === 1 ? '2027-06-09' : '2027-03-30',
  }))
const count = (text: string | null, word: string) => text?.split(`<${word}>`).length ?? 0

test('one map holds so many pages as it may', () => {
  expect(count(sitemap(pages(most), at, null), 'url')).toBe(most + 1)
})

test('one more makes a list of parts, which have them all between them', () => {
  const all = pages(most + 1)
  const index = sitemap(all, at, null)
  expect(index).toContain(`<loc>${at}?del=2</loc>`)
  expect(index).toContain('<lastmod>2027-06-09</lastmod>')
  expect(count(sitemap(all, at, 1), 'url')).toBe(most + 1)
  expect(count(sitemap(all, at, 2), 'url')).toBe(2)
  expect(sitemap(all, at, 3)).toBeNull()
})

test('the largest is far below what it may be', () => {
  expect(Buffer.byteLength(sitemap(pages(most), at, null) ?? '')).toBeLessThan(10_000_000)
})
