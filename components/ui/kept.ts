import { useEffect, useState } from 'react'

/** What is typed and not sent; it outlives the page, closed or reloaded. Private windows may keep nothing. */
export function useKept<T>(key: string, empty: T): [T, (value: T) => void] {
  const [value, setValue] = useState(empty)
  useEffect(() => {
    const found = read(key)
    if (found !== null) setValue(found as T)
  }, [key])
  return [value, keeping(key, empty, setValue)]
}

/** The same for what is drawn in a browser only: it is there from the first drawing on. */
export function useKeptHere<T>(key: string, empty: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => (read(key) as T | null) ?? empty)
  return [value, keeping(key, empty, setValue)]
}

const keeping =
  <T>(key: string, empty: T, show: (value: T) => void) =>
  (value: T) => {
    show(value)
    write(key, value === empty ? null : JSON.stringify(value))
  }

export function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Full, or forbidden: the field itself still holds it.
  }
}
