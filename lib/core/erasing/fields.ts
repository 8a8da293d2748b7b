import type { Path } from '../blocks/kind'
import { erasedMark } from '../erasing'
import type { Saved } from '../merge'
import { line } from '../rich'
import { get, isList, isObject, isRecord, type Json, type Node, set } from '../tree'

/** A field or part of a section that was erased, and what stands there instead, also in its history; undefined: nothing. */
export type Fixed = { path: Path; to: (was: Json) => Json | undefined }

/** What is left of what stood at a place: a part or a point goes, a cell is suppressed, a text is a mark. */
export function blanked(was: Json): Json | undefined {
  if (typeof was === 'string') return was === '' ? '' : erasedMark
  if (!isObject(was)) return was
  if (was.type === 'doc') return line(erasedMark) as unknown as Json
  if ('status' in was && 'value' in was && !('id' in was)) return { value: '', status: 'suppressed' }
  return undefined
}

/** Every value that changes whole, with its path: the leaves of a section as its history sees it. */
export function fields(value: Json | undefined, path: Path = []): { path: Path; value: Json }[] {
  if (value === undefined) return []
  if (isList(value) && value.length > 0) return value.flatMap((one) => fields(one, [...path, one.id]))
  if (isObject(value) && (path.length === 0 || 'id' in value || (isRecord(value) && !isCell(value))))
    return Object.entries(value).flatMap(([key, one]) => fields(one, [...path, key]))
  return [{ path, value }]
}

const isCell = (value: Node) => 'value' in value && 'status' in value

export const isWithin = (path: Path, place: Path): boolean => place.every((step, i) => path[i] === step)

/** A section, or a part of one at a path, with the fixed places as they are since. */
export function fixIn(value: Json, fixes: readonly Fixed[], at: Path = []): Json {
  if (!isObject(value)) return value
  return fixes
    .filter(({ path }) => path.length > at.length && isWithin(path, at))
    .reduce((now, { path, to }) => {
      const inside = path.slice(at.length)
      const was = get(now, inside)
      return was === undefined ? now : set(now, { path: inside, to: to(was) })
    }, value)
}

/**
 * What was saved, as though the fixed places had always been as they are since: changes of them are gone, and larger
 * changes hold them so.
 */
export function fixChanges(changes: readonly Saved[], fixes: readonly Fixed[]): Saved[] {
  return changes
    .filter(({ path }) => !fixes.some((one) => isWithin(path, one.path)))
    .map(({ path, to, was }) => ({
      path,
      ...(to !== undefined && { to: fixIn(to, fixes, path) }),
      ...(was !== undefined && { was: fixIn(was, fixes, path) }),
    }))
}

/** A value that stood at a path, with the fixed places in and around it as they are since. */
export function fixedAt(path: Path, was: Json, fixes: readonly Fixed[]): Json {
  const around = fixes.find((one) => isWithin(path, one.path))
  return around ? (around.to(was) ?? null) : fixIn(was, fixes, path)
}
