/** The name of the program, and whose it is. */
export function Brand({ owner }: { owner: string }) {
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path fill="currentColor" d="M5 4h15l7 7v17H5z" />
        <path d="M10 22v-4m6 4v-9m6 9v-6" stroke="#fff" strokeWidth="2.5" />
      </svg>
      Beretning <span>{owner}</span>
    </>
  )
}
