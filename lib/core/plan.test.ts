import { describe, expect, test } from 'vitest'
import { everyPlanned, type Publishable, plan } from './plan'

const section = (id: string, parentId: string | null, more: Partial<Publishable> = {}): Publishable => ({
  id,
  parentId,
  order: `a${id.length}${id.at(-1)}`,
  title: id,
  hasBlocks: true,
  signed: false,
  required: false,
  answers: [],
  ...more,
})

const fates = (...sections: Publishable[]) =>
  Object.fromEntries(everyPlanned(plan(sections)).map(({ id, fate }) => [id, fate]))

describe('what publishing includes', () => {
  test('a signed section is a page, an unsigned one is named as not published yet', () => {
    expect(fates(section('a', null, { signed: true }), section('b', null))).toEqual({
      a: 'page',
      b: 'pending',
    })
  })

  test('a section without blocks appears as a heading if a child does', () => {
    const heading = section('a', null, { hasBlocks: false })
    expect(fates(heading, section('a1', 'a', { signed: true }))).toEqual({ a: 'heading', a1: 'page' })
    expect(fates(heading, section('a1', 'a'))).toEqual({ a: 'pending', a1: 'pending' })
  })

  test('an unsigned parent of a signed child appears as heading only', () => {
    expect(fates(section('a', null), section('a1', 'a', { signed: true }))).toEqual({
      a: 'heading',
      a1: 'page',
    })
  })
})

describe('what stops publishing', () => {
  const stops = (...sections: Publishable[]) =>
    everyPlanned(plan(sections))
      .filter((one) => one.stops)
      .map((one) => one.id)

  test('a required section that is unsigned', () => {
    expect(stops(section('a', null, { required: true }))).toEqual(['a'])
    expect(stops(section('a', null, { required: true, signed: true }))).toEqual([])
  })

  test('not a required heading, which has nothing to sign', () => {
    expect(
      stops(section('a', null, { required: true, hasBlocks: false }), section('a1', 'a', { signed: true })),
    ).toEqual([])
  })

  test('but a heading on which a law is laid: only text answers', () => {
    const heading = section('a', null, { required: true, hasBlocks: false, answers: ['economy'] })
    expect(stops(heading, section('a1', 'a', { signed: true }))).toEqual(['a'])
  })

  test('but an empty required section without children does', () => {
    expect(stops(section('a', null, { required: true, hasBlocks: false }))).toEqual(['a'])
  })
})
