/**
 * Data in the head of a page. It is not run, and the pages' policy has nothing against it; but its words must neither
 * end it nor be taken for marks.
 */
export function DataBlock({ things }: { things: readonly object[] }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with every sign escaped that means something in HTML
      dangerouslySetInnerHTML={{ __html: harmless(json) }}
    />
  )
}

/** The same JSON without "<", and with no quotation mark but those around its strings. */
const harmless = (json: string): string =>
  json.replace(/\\(["\\])|[<>&\u2028\u2029]/g, (sign, escaped?: string) => hex(escaped ?? sign))

const hex = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
