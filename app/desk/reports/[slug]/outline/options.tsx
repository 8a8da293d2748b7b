import { say } from '@/lib/core/words/say'

/** Units as choices, those below others set in. */
export function DepartmentOptions({
  departments,
}: {
  departments: readonly { id: string; name: string; depth: number }[]
}) {
  return (
    <>
      <option value="">{say('Ingen enhet')}</option>
      {departments.map(({ id, name, depth }) => (
        <option key={id} value={id}>
          {'\u2003'.repeat(depth - 1)}
          {name}
        </option>
      ))}
    </>
  )
}
