import { expect, test } from 'vitest'
import { element, xml } from './open-data/xml'
import { xmlText } from './xml-text'

test('what XML has no place for is left out, and all else stands', () => {
  expect(xmlText('\0a\x08b\x0bc\x0cd\x0ee\x1ff\ufffe\uffff')).toBe('abcdef')
  expect(xmlText('\tæ\nø\r\u007f\u0085\ufffd👩')).toBe('\tæ\nø\r\u007f\u0085\ufffd👩')
})

test('an XML document has neither in its words nor in its attributes what it cannot hold', () => {
  expect(xml(element('a', { href: 'x\x01"' }, 'y\x1b & <z>'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a href="x&quot;">y &amp; &lt;z&gt;</a>\n',
  )
})
