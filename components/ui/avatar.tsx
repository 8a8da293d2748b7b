/** Of a name; what stands behind a comma is what they are. */
const initials = (name: string) => {
  const parts = name.replace(/,.*/, '').trim().split(/\s+/)
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

/** Decoration beside a name. `other` is somebody else's colour. */
export function Avatar({
  name,
  other = false,
  small = false,
}: {
  name: string
  other?: boolean
  small?: boolean
}) {
  return (
    <span
      className="ds-avatar"
      data-color={other ? 'brand2' : 'accent'}
      data-size={small ? 'xs' : 'sm'}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  )
}
