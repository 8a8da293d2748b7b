import { expect, test } from 'vitest'
import { sentences } from '@/lib/core/words/sentences'
import { inRequest } from '@/lib/language'
import { readSource } from './read-source'

const read = (language: 'nb' | 'nn' | 'en', name: string, text: string) =>
  inRequest(language, async () => {
    const outcome = await readSource(name, new TextEncoder().encode(text))
    return outcome.ok
      ? [
          ...outcome.value.source.left,
          ...outcome.value.source.parts.map(({ finding }) => ({ says: finding })),
        ]
      : [{ says: outcome.refusal.says }]
  })

const page = '<!doctype html><nav>Meny</nav><p>Dette står her.</p><h1>Eiendom</h1><p>Vi bygger skoler.</p>'
const pretends =
  'Filen heter som et Word-, LibreOffice- eller Excel-dokument, men er noe annet: lagre den på nytt, og prøv igjen.'

test.each(['nb', 'nn', 'en'] as const)(
  'what is told of a file is told in %s to who speaks it',
  async (language) => {
    const own = (sentence: keyof typeof sentences) =>
      language === 'nb' ? sentence : sentences[sentence][language]
    const told = (await read(language, 'side.html', page)).map(({ says }) => says)
    expect(told).toContain(own('En meny ble ikke med.'))
    expect(told).toContain(own('Står før den første overskriften.'))
    expect(await read(language, 'rapport.docx', 'Ren tekst')).toEqual([{ says: own(pretends) }])
  },
)
