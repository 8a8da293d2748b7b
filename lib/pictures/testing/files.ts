import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Pictures of the tests, drawn when they are asked for. */

type Wish = { width?: number; height?: number; colour?: string }

const drawn = ({ width = 640, height = 400, colour = '#00565e' }: Wish) =>
  sharp({ create: { width, height, channels: 3, background: colour } })

export const png = (wish: Wish = {}) => drawn(wish).png().toBuffer()
export const jpeg = (wish: Wish = {}) => drawn(wish).jpeg().toBuffer()

/** As a phone makes it: lying on its side, with the place where it was taken. */
export const phonePhoto = () =>
  drawn({ width: 640, height: 400 })
    .withExif({
      IFD0: { Make: 'Hemmelig kamera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '59/1 54/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '10/1 44/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** Few bytes that say they are many pixels: a PNG whose header lies about what follows, or not. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(2_000_000))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(8 + body.length)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}
