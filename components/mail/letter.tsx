import { around, choicePath, type Letter } from '@/lib/core/mail/letter'
import { spoken } from '@/lib/core/words/spoken'

const page = { fontFamily: 'Arial, sans-serif', fontSize: '16px', lineHeight: '24px', color: '#12201f' }
const heading = { fontSize: '18px', lineHeight: '26px', margin: '24px 0 8px' }
const link = { color: '#00565e' }
const small = { fontSize: '14px', lineHeight: '20px', color: '#4b5b5a' }

/** A message as programs for mail draw it: styles on each element, nothing fetched. */
export function LetterPage({ letter, origin }: { letter: Letter; origin: string }) {
  const { hello, bye, choice } = around(letter)
  return (
    <html lang={spoken().language}>
      {/* biome-ignore lint/style/noHeadElement: drawn as text in plain Node, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{letter.subject}</title>
      </head>
      <body style={{ ...page, margin: '0', padding: '24px', maxWidth: '600px' }}>
        <p>{hello}</p>
        {letter.parts.map((part) => (
          <section key={part.heading}>
            <h2 style={heading}>{part.heading}</h2>
            <ul style={{ margin: '0', padding: '0 0 0 20px' }}>
              {part.lines.map(({ says, path }) => (
                <li key={`${path} ${says}`} style={{ margin: '0 0 8px' }}>
                  <a style={link} href={`${origin}${path}`}>
                    {says}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>{bye}</p>
        <p style={small}>
          {letter.aside ?? (
            <a style={link} href={`${origin}${choicePath}`}>
              {choice}
            </a>
          )}
        </p>
      </body>
    </html>
  )
}
