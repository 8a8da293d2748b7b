import { useEffect } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { read, write } from './kept'

/** Keeps the fields of a form that are written by hand, and puts them back when the page is there again. */
export function useKeeping<I extends FieldValues, O>(form: UseFormReturn<I, unknown, O>, key?: string): void {
  const { setValue, watch } = form
  useEffect(() => {
    if (!key) return
    const kept = (read(key) ?? {}) as I
    for (const name of Object.keys(kept) as Path<I>[]) setValue(name, kept[name] as PathValue<I, Path<I>>)
    const { unsubscribe } = watch((values, { name }) => {
      if (name) write(key, JSON.stringify({ ...(read(key) ?? {}), [name]: values[name] }))
    })
    return unsubscribe
  }, [key, setValue, watch])
}
