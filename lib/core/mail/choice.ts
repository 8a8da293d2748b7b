import { z } from 'zod'
import { words } from '../words/say'

/** How a person hears of news: each at once, gathered once a day, or not at all. */
export const choices = ['atOnce', 'daily', 'none'] as const
export type Choice = (typeof choices)[number]

export const usual: Choice = 'daily'

export const choiceWords = words<Record<Choice, { name: string; says: string }>>({
  atOnce: { name: 'Med én gang', says: 'Én e-post for hver nyhet, og en oversikt når en frist nærmer seg.' },
  daily: {
    name: 'Samlet én gang om dagen',
    says: 'Én e-post om morgenen på arbeidsdager, når det er noe nytt.',
  },
  none: { name: 'Ikke send e-post', says: 'Alt står på Mitt arbeid når du logger inn.' },
})

export const choiceSchema = z.strictObject({ choice: z.enum(choices) })
