import { describe, expect, test } from 'vitest'
import { pictureType } from './pictures'

const bytes = (start: string) => Uint8Array.from(start, (char) => char.charCodeAt(0))

describe('a file is what its first bytes say', () => {
  test.each([
    ['jpeg', '\xff\xd8\xff\xe1'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
    ['avif', '\0\0\0\x20ftypavif'],
  ])('%s', (type, start) => expect(pictureType(bytes(start))).toEqual({ type }))

  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['SVG', '<?xml version="1.0"?><svg onload="alert(1)">'],
    ['PDF', '%PDF-1.7'],
    ['HEIC', '\0\0\0\x18ftypheic'],
  ])('%s is refused by name', (name, start) =>
    expect(pictureType(bytes(start))).toEqual({ says: expect.stringContaining(name) }),
  )

  test.each([
    ['a page that is called a picture', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a script', '#!/bin/sh'],
    ['an archive', 'PK\x03\x04'],
    ['TIFF', 'II*\0'],
    ['nothing', ''],
  ])('%s is refused', (_, start) =>
    expect(pictureType(bytes(start))).toEqual({ says: expect.stringContaining('ikke et bilde') }),
  )
})
