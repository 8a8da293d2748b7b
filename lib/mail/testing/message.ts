/** A message as a program for mail reads it. */
export type Received = {
  to: string[]
  headers: Record<string, string>
  text: string
  html: string
}

/** Reads what came over the wire: headers, and the two forms of the body. */
export function readMessage(raw: string, to: string[]): Received {
  const { headers, body } = halves(raw)
  const boundary = headers['content-type']?.match(/boundary="([^"]+)"/)?.[1] ?? 'none'
  const parts = body.split(`--${boundary}`).map((part) => halves(part.trimStart()))
  const form = (type: string) => {
    const part = parts.find((one) => one.headers['content-type']?.startsWith(type))
    return part ? decode(part.body, part.headers['content-transfer-encoding'] ?? '') : ''
  }
  return { to, headers, text: form('text/plain'), html: form('text/html') }
}

function halves(raw: string): { headers: Record<string, string>; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const named = lines.map((line) => {
    const [, name = '', value = ''] = line.match(/^([^:]+):\s*(.*)$/s) ?? []
    return [name.toLowerCase(), words(value)] as const
  })
  return { headers: Object.fromEntries(named), body: rest.join('\r\n\r\n') }
}

/** "=?UTF-8?Q?p=C3=A5?=" as "på". */
function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
      how.toLowerCase() === 'b'
        ? decode(coded, 'base64')
        : decode(coded.replaceAll('_', ' '), 'quoted-printable'),
    )
}

function decode(body: string, how: string): string {
  if (how === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (how !== 'quoted-printable') return body.replaceAll('\r\n', '\n')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}
