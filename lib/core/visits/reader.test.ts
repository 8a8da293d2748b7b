import { expect, test } from 'vitest'
import { isReader } from './reader'

test.each([
  [
    'a phone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
  ],
  [
    'an old telephone called Cubot',
    'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.45 Mobile Safari/537.36',
  ],
  [
    'Safari',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  ],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'],
])('%s reads', (_, agent) => {
  expect(isReader({ 'user-agent': agent })).toBe(true)
  expect(isReader({ 'user-agent': agent, 'sec-purpose': 'prefetch;prerender' })).toBe(false)
})

test.each([
  ['Google', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  [
    'Bing, as a browser',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0 Safari/537.36',
  ],
  ['a preview of a link', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
  [
    'a browser without a screen',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
  ],
  ['one that gives an address', 'Mozilla/5.0 (compatible; Siteimprove; https://siteimprove.com)'],
  ['a program', 'curl/8.9.1'],
  ['a library', 'python-requests/2.32.3'],
  ['one that says nothing', undefined],
])('%s does not', (_, agent) => {
  expect(isReader(agent === undefined ? {} : { 'user-agent': agent })).toBe(false)
})
