import { z } from 'zod'
import { text } from './text'

/** Whose reports these are: what stands on every public page. */
export const installationSchema = z.strictObject({
  name: text(120).trim().min(1, 'Skriv navnet på kommunen, fylkeskommunen eller etaten.'),
  address: text(200).trim(),
  email: z.union([
    z.literal(''),
    text(254).trim().pipe(z.email('Skriv en e-postadresse, eller la feltet stå tomt.')),
  ]),
  accessibilityUrl: z.union([
    z.literal(''),
    text(500)
      .trim()
      .pipe(
        z.url({
          protocol: /^https?$/,
          error: 'Skriv en adresse som begynner med https://, eller la feltet stå tomt.',
        }),
      ),
  ]),
})
