import { say } from '@/lib/core/words/say'

/** What the template says around a manuscript. It fills in what only it knows: {page}, {pages}, {sign}. */
export const frameOf = (draft: boolean) => ({
  draft: say('UTKAST'),
  contents: say('Innhold'),
  page: say('{page} av {pages}', { page: '{page}', pages: '{pages}' }),
  part: say('del {part} av {parts}', { part: '{part}', parts: '{parts}' }),
  waiting: draft ? say('Ikke med i utkastet.') : say('Ikke publisert ennå.'),
  notHere: draft ? say('ikke med i utkastet') : say('ikke publisert ennå'),
  overview: say('Året kort fortalt'),
  figures: say('Året i tall'),
  budget: say('Penger mot budsjett'),
  results: say('Dette lyktes vi med'),
  challenges: say('Dette gjenstår'),
  about: say('Om rapporten'),
  editions: say('Utgaver og rettelser'),
  current: say('Gjeldende'),
  attachments: say('Vedlegg'),
  publisher: say('Utgiver'),
  tables: say('Tabellene ligger ved i denne filen som CSV.'),
  unshown: say('Tegn som skriften mangler, vises som {sign}.', { sign: '{sign}' }),
})
