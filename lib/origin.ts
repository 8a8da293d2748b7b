/** The address that this installation was given, without a slash at the end; null: none. */
export function givenOrigin(): string | null {
  const given = process.env.PUBLIC_URL
  return given ? new URL(given).origin : null
}

/** Where people reach this installation, without a slash at the end: for addresses that are cited. */
export function origin(): string {
  return givenOrigin() ?? `http://localhost:${process.env.PORT || 3000}`
}
