import type { OpenedMap } from '@/lib/statutory/open'

/** A section by its name; it leads there for those who may read it. */
export function SectionLink({ section: { id, name, readable } }: { section: OpenedMap['annual'][number] }) {
  return readable ? (
    <a className="ds-link" href={`/desk/sections/${id}`}>
      {name}
    </a>
  ) : (
    name
  )
}
