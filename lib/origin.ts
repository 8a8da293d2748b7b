/** Where people reach this installation, without a slash at the end: for addresses that are cited. */
export function origin(): string {
  return process.env.PUBLIC_URL?.replace(/\/+$/, '') || `http://localhost:${process.env.PORT || 3000}`
}
