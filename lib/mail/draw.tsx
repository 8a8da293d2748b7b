import { renderToStaticMarkup } from 'react-dom/server'
import { LetterPage } from '@/components/mail/letter'
import { type Letter, textOf } from '@/lib/core/mail/letter'
import { origin } from '@/lib/origin'

/** A message in both its forms: as text, and as a page that fetches nothing. */
export function draw(letter: Letter): { subject: string; text: string; html: string } {
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<LetterPage letter={letter} origin={origin()} />)}`
  return { subject: letter.subject, text: textOf(letter, origin()), html }
}
