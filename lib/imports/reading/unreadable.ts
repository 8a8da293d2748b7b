/** Why a file is not read, in one sentence. Readers throw it from any depth; `read.ts` turns it into a refusal. */
export class Unreadable extends Error {}

export const broken =
  'Filen er skadet eller ufullstendig: lagre den på nytt i programmet den er laget i, og prøv igjen.'
export const tooMuch =
  'Filen pakker ut til mer enn det er plass til: del den, eller lagre den med mindre bilder, og prøv igjen.'
