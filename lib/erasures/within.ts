import { erasedMark } from '@/lib/core/erasing'
import { type Fixed, fixChanges, fixedAt, fixIn, isWithin } from '@/lib/core/erasing/fields'
import { contentWithout, historyFixes, placesIn, type Taking, valueWithout } from '@/lib/core/erasing/taking'
import type { Saved } from '@/lib/core/merge'
import type { Json, Node } from '@/lib/core/tree'
import { type Contents, everSaid } from './contents'
import type { Found } from './found'
import { changed } from './looking'

const json = (value: unknown) => value as Json

/** The rows of one section's contents that hold what is taken out, and the fields whose history goes. */
export function contentsHolding(sectionId: string, contents: Contents, taking: Taking) {
  const fixes = historyFixes(sectionId, taking, json(contents.draft.content) as Node, everSaid(contents))
  const rows = [
    ...whatStands(sectionId, contents, taking),
    ...whatWasSaved(sectionId, contents, fixes, taking),
    ...whatWasSaid(sectionId, contents, taking),
  ]
  return { fixes, rows }
}

/** The draft, and what was sent and corrected of it: only what is taken out is missing there. */
function whatStands(sectionId: string, { draft, revisions, corrections }: Contents, taking: Taking): Found[] {
  const content = (of: { content: unknown }) => contentWithout(sectionId, json(of.content), taking)
  const value = (one: unknown) => valueWithout(json(one), taking)
  return [
    ...changed(sectionId, taking, {
      table: 'draft',
      name: 'utkast',
      key: ['sectionId'],
      rows: [draft],
      without: { content, title: ({ title }) => value(title) },
    }),
    ...changed(sectionId, taking, {
      table: 'revision',
      name: 'versjoner sendt til godkjenning',
      key: ['id'],
      rows: revisions,
      without: { content, steps: ({ steps }) => value(steps) },
    }),
    ...changed(sectionId, taking, {
      table: 'correction',
      name: 'rettelser',
      key: ['id'],
      rows: corrections,
      without: { content, note: ({ note }) => value(note) },
    }),
  ]
}

/** Every pause in somebody's typing, and the texts that collided in it. */
function whatWasSaved(
  sectionId: string,
  contents: Contents,
  fixes: readonly Fixed[],
  taking: Taking,
): Found[] {
  const value = (one: Json) => valueWithout(one, taking)
  const side = <S extends { value?: unknown }>(path: string[], one: S): Json =>
    json(one.value === undefined ? one : { ...one, value: value(fixedAt(path, json(one.value), fixes)) })
  const changes = (of: { changes: Saved[] }) => value(json(fixChanges(of.changes, fixes)))
  return [
    ...changed(sectionId, taking, {
      table: 'version',
      name: 'mellomlagringer',
      key: ['sectionId', 'version'],
      rows: contents.versions,
      without: { changes, snapshot: ({ snapshot }) => snapshot && value(fixIn(json(snapshot), fixes)) },
    }),
    ...changed(sectionId, taking, {
      table: 'correction_version',
      name: 'mellomlagringer av rettelser',
      key: ['correctionId', 'version'],
      rows: contents.saved,
      without: { changes },
    }),
    ...changed(sectionId, taking, {
      table: 'collision',
      name: 'tekster som kolliderte eller ble valgt bort',
      key: ['id'],
      rows: contents.collisions,
      without: {
        mine: ({ path, mine }) => side(path, mine),
        theirs: ({ path, theirs }) => side(path, theirs),
      },
    }),
    ...changed(sectionId, taking, {
      table: 'correction',
      name: 'tekster som kolliderte i rettelser',
      key: ['id'],
      rows: contents.corrections,
      without: {
        collisions: ({ collisions }) =>
          json(
            collisions.map((one) => ({
              ...one,
              mine: side(one.path, one.mine),
              theirs: side(one.path, one.theirs),
            })),
          ),
      },
    }),
  ]
}

/** Comments: of one on a chosen place, nothing is left. */
function whatWasSaid(sectionId: string, { threads, comments }: Contents, taking: Taking): Found[] {
  const chosen = placesIn(sectionId, taking)
  const value = (one: Json) => valueWithout(one, taking)
  const isGone = (path: readonly string[]) => chosen.some((one) => isWithin(path, one.path))
  const gone = new Set(threads.filter(({ anchor }) => isGone(anchor.path)).map(({ id }) => id))
  const proposed = (path: readonly string[], text: Json) => value(fixedAt(path, text, chosen))
  return [
    ...changed(sectionId, taking, {
      table: 'thread',
      name: 'kommentarer og forslag',
      key: ['id'],
      rows: threads,
      without: {
        anchor: ({ anchor }) =>
          anchored(json(anchor) as Node, isGone(anchor.path) ? () => erasedMark : value),
        proposal: ({ anchor: { path }, proposal }) =>
          proposal && { from: proposed(path, proposal.from), to: proposed(path, proposal.to) },
      },
    }),
    ...changed(sectionId, taking, {
      table: 'comment',
      name: 'kommentarer og forslag',
      key: ['id'],
      rows: comments,
      without: { text: ({ threadId, text }) => (gone.has(threadId) ? erasedMark : value(text)) },
    }),
  ]
}

/** Where a comment hangs; words that are not there any more cannot be marked. */
function anchored(anchor: Node, without: (words: Json) => Json): Json {
  const words = without(anchor.words ?? '')
  if (words === anchor.words) return anchor
  const { selected: _, ...rest } = anchor
  return { ...rest, words }
}
