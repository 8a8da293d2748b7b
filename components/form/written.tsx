'use client'

import { type ComponentProps, createContext, type ReactNode, use } from 'react'
import type { Language } from '@/lib/core/section'
import { foreign } from '@/lib/core/words/spoken'
import { TextArea as PlainTextArea, TextField as PlainTextField } from '../ui/field'
import { Written } from '../ui/written'

/** In which language the section around is written. Nothing is marked where none is known. */
export const WrittenIn = createContext<Language | undefined>(undefined)

/** The language to mark what is written here with; none, where it is the one that is spoken. */
export const useMark = () => foreign(use(WrittenIn))

/** Words of the section, among what the desk says. */
export function Words({ children }: { children: ReactNode }) {
  return <Written lang={use(WrittenIn)}>{children}</Written>
}

/** A field of the section: what is typed has its language, the label that of whoever types. */
export function TextField(props: ComponentProps<typeof PlainTextField>) {
  return <PlainTextField lang={useMark()} {...props} />
}

export function TextArea(props: ComponentProps<typeof PlainTextArea>) {
  return <PlainTextArea lang={useMark()} {...props} />
}
