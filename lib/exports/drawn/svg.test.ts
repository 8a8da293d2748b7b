import { createElement } from 'react'
import { expect, test } from 'vitest'
import { AnswerShape } from '@/components/blocks/answers/mark'
import { lookOf } from './style'
import { svgOf } from './svg'

test('a drawing is a file of its own', () => {
  expect(svgOf(createElement(AnswerShape, { status: 'solved' }), lookOf(''))).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox="0 0 20 20"><style>/,
  )
})
