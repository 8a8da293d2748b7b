import sharp from 'sharp'
import { expect, test } from 'vitest'
import { jpegOf } from './jpeg'

const stored = (width: number) =>
  sharp({ create: { width, height: 900, channels: 4, background: '#0000' } })
    .webp()
    .toBuffer()

test('a picture becomes a JPEG on white, no broader than paper needs, and never broader than it was', async () => {
  const broad = await jpegOf(await stored(2400))
  expect(broad).toMatchObject({ width: 1600, height: 600 })
  expect(await sharp(broad.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, hasAlpha: false })
  const { channels } = await sharp(broad.bytes).stats()
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
  expect(await jpegOf(await stored(480))).toMatchObject({ width: 480, height: 900 })
})
