import { hear } from '@/lib/notify'

/** What there can be news about. */
export const matters = ['section_changed', 'section_presence', 'section_talk'] as const
export type Matter = (typeof matters)[number]

type Listener = {
  heard: (matter: Matter, section: string) => void
  /** What was told in between is lost: look at everything again. */
  again: () => void
}

const listeners = new Set<Listener>()
let hearing: Promise<unknown> | undefined

/** Hears of all sections, for as long as somebody in this process ever did. The answer stops listening. */
export async function listen(listener: Listener): Promise<() => void> {
  hearing ??= Promise.all(
    matters.map((matter) =>
      hear(
        matter,
        (section) => each(({ heard }) => heard(matter, section)),
        () => each(({ again }) => again()),
      ),
    ),
  )
  await hearing
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function each(act: (listener: Listener) => void) {
  for (const listener of listeners) act(listener)
}
