import { z } from 'zod'
import { hex, tooLight } from './colours'
import { licenseNames } from './open-data/license'
import { isOrganisationNumber } from './organisation-number'
import { languages } from './section'
import { text } from './text'
import { figureWords } from './words/numbers'
import { because, say } from './words/say'
import { spoken } from './words/spoken'
import { unitNames } from './words/units'

/** Whose reports these are: what stands on every public page. */
export const installationSchema = z.strictObject({
  name: text(120).trim().min(1, because('Skriv navnet på kommunen, fylkeskommunen eller etaten.')),
  address: text(200).trim(),
  email: z.union([
    z.literal(''),
    text(254)
      .trim()
      .pipe(z.email(because('Skriv en e-postadresse, eller la feltet stå tomt.'))),
  ]),
  accessibilityUrl: z.union([
    z.literal(''),
    text(500)
      .trim()
      .pipe(
        z.url({
          protocol: /^https?$/,
          ...because('Skriv en adresse som begynner med https://, eller la feltet stå tomt.'),
        }),
      ),
  ]),
  organisationNumber: text(20)
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine(
      (number) => number === '' || isOrganisationNumber(number),
      because(
        'Skriv de ni sifrene i organisasjonsnummeret slik de står i Enhetsregisteret, eller la feltet stå tomt.',
      ),
    ),
  /** A municipality or a county. */
  placeNumber: text(10)
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine(
      (number) => /^((?!0+$)(\d{4}|\d{2}))?$/.test(number),
      because('Skriv kommunenummeret med fire sifre eller fylkesnummeret med to, eller la feltet stå tomt.'),
    ),
  /** What pages about no report speak, and the desk to those who have chosen nothing. */
  language: z.enum(languages),
  unit: z.enum(unitNames),
  license: z.enum(licenseNames),
  colour: z
    .union([
      z.literal(''),
      text(7)
        .trim()
        .pipe(z.string().regex(hex, because('Skriv fargen som # og seks tegn, for eksempel #00565e.'))),
    ])
    .superRefine((colour, told) => {
      const trouble = colour === '' || !hex.test(colour) ? null : tooLight(colour)
      if (trouble) told.addIssue({ code: 'custom', message: tooLightWords(colour, trouble) })
    }),
})

function tooLightWords(
  colour: string,
  { contrast, proposal }: { contrast: number; proposal: string },
): string {
  const ratio = figureWords(contrast.toFixed(1), 1, spoken().language)
  return say(
    '{colour} er for lys til å leses på hvitt: kontrasten er {ratio}, og kravet er 4,5. Nærmeste farge som er mørk nok, er {proposal}.',
    { colour, ratio, proposal },
  )
}

/** A logo as it is sent: the file itself. */
export const logoSchema = z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })

/** The logo that is to go, as whoever takes it down sees it. */
export const takeDownSchema = z.strictObject({ name: text(100).min(1, because('Logoen mangler.')) })

/** A logo as readers get it: the name of its file among the public assets, and its size. */
export type Logo = { name: string; width: number; height: number }
