import sharp from 'sharp'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encode } from './encode'
import { bomb, jpeg, phonePhoto, png } from './testing/files'

/** What came of a file that had to be taken in. */
async function made(file: Uint8Array) {
  const outcome = await encode(file)
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  return outcome.value
}

const says = async (file: Uint8Array) => {
  const outcome = await encode(file)
  return outcome.ok ? 'taken in' : outcome.refusal.says
}

describe('a picture is made anew', () => {
  test('as WebP in several widths, never wider than it was', async () => {
    const { width, height, files } = await made(await png({ width: 1200, height: 800 }))
    expect({ width, height }).toEqual({ width: 1200, height: 800 })
    expect(files.map((file) => file.width)).toEqual([480, 960, 1200])
    for (const file of files) {
      expect(await sharp(file.bytes).metadata()).toMatchObject({ format: 'webp', width: file.width })
    }
  })

  test.each([
    [300, [300]],
    [480, [480]],
    [1600, [480, 960, 1600]],
    [2400, [480, 960, 1600]],
  ])('%i wide, as %j', async (width, widths) => {
    const { files } = await made(await png({ width, height: 400 }))
    expect(files.map((file) => file.width)).toEqual(widths)
  })

  test('upright, and without the place where it was taken', async () => {
    const photo = await phonePhoto()
    expect((await sharp(photo).metadata()).exif?.includes('Hemmelig')).toBe(true)
    const { width, height, files } = await made(photo)
    expect({ width, height }).toEqual({ width: 400, height: 640 })
    const { exif, xmp, iptc, icc, orientation } = await sharp(files[0]!.bytes).metadata()
    expect([exif, xmp, iptc, icc, orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(Buffer.from(files[0]!.bytes).includes('Hemmelig')).toBe(false)
  })

  test('with what is transparent kept so', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const file = await sharp({ create: { width: 200, height: 200, channels: 4, background: clear } })
      .png()
      .toBuffer()
    const { files } = await made(file)
    expect((await sharp(files[0]!.bytes).stats()).channels[3]?.max).toBe(0)
  })

  test('in the colours of screens, when it was made for print', async () => {
    const print = await sharp(await jpeg())
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer()
    expect((await sharp(print).metadata()).space).toBe('cmyk')
    const { files } = await made(print)
    expect((await sharp(files[0]!.bytes).metadata()).space).toBe('srgb')
  })

  test('from the first picture of a film', async () => {
    const frames = [
      await png({ width: 200, height: 200, colour: '#ff0000' }),
      await png({ width: 200, height: 200 }),
    ]
    const film = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(film).metadata()).pages).toBe(2)
    const { height, files } = await made(film)
    expect(height).toBe(200)
    expect((await sharp(files[0]!.bytes).metadata()).pages).toBeUndefined()
  })

  test('by a process that has nothing of our environment', async () => {
    vi.stubEnv('NODE_OPTIONS', '--require=./there-is-no-such-file.cjs')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { width } = await made(await png())
    expect(width).toBe(640)
  })

  test('the same from the same', async () => {
    const file = await jpeg()
    expect((await made(file)).files).toEqual((await made(file)).files)
  })

  test.each(['webp', 'avif', 'gif'] as const)('from %s too', async (format) => {
    expect(
      (
        await made(
          await sharp(await png())
            .toFormat(format)
            .toBuffer(),
        )
      ).width,
    ).toBe(640)
  })
})

describe('what is more than a picture loses the rest', () => {
  test.each([
    ['an archive behind a photo', Buffer.from('PK\x03\x04 hemmelig')],
    ['a script behind a photo', Buffer.from('<script>alert(1)</script>')],
  ])('%s', async (_, tail) => {
    const { files } = await made(Buffer.concat([await jpeg(), tail]))
    for (const { bytes } of files) expect(Buffer.from(bytes).includes(tail)).toBe(false)
  })

  test('a GIF that is a script as well is no picture', async () => {
    expect(await says(Buffer.from('GIF89a=1;alert(1)//'))).toMatch(/kunne ikke leses/)
  })
})

describe('it is refused in one sentence', () => {
  test.each([
    ['a bomb', () => bomb(50_000, 50_000), /60 millioner/],
    ['more pixels than a camera has', () => bomb(9_000, 7_000), /60 millioner/],
    ['a dot, as trackers use', () => png({ width: 1, height: 1 }), /for lite/],
    ['a line', () => png({ width: 2000, height: 100 }), /for langt og smalt/],
    ['a header with nothing behind it', async () => (await png()).subarray(0, 40), /kunne ikke leses/],
    ['a page that is called a picture', () => Buffer.from('<html><script>1</script>'), /ikke et bilde/],
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /SVG/],
    ['nothing', () => Buffer.alloc(0), /ikke et bilde/],
    [
      'a photo that broke off',
      async () => {
        const whole = await jpeg({ width: 1000, height: 1000 })
        return whole.subarray(0, whole.length >> 1)
      },
      /kunne ikke leses/,
    ],
  ])('%s', async (_, file, sentence) => expect(await says(await file())).toMatch(sentence))
})

test('a bomb takes neither time nor memory from the server', async () => {
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const files = Array.from({ length: 5 }, () => bomb(50_000, 50_000))
  for (const said of await Promise.all(files.map(says))) expect(said).toMatch(/60 millioner/)
  expect(performance.now() - begun).toBeLessThan(20_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

test('too many at once are asked to wait, and those before them come through', async () => {
  const file = await png()
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => encode(file)))
  expect(outcomes.map(({ ok }) => ok)).toEqual([...Array(10).fill(true), false, false])
})
