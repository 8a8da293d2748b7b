'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import {
  type DefaultValues,
  type FieldValues,
  FormProvider,
  type Path,
  useForm,
  useFormContext,
} from 'react-hook-form'
import type { z } from 'zod'
import type { Outcome, Refusal } from '@/lib/core/outcome'
import { Alert } from './alert'
import { Button } from './button'
import { hearEarlyWords, wordsSoFar } from './early-words'
import { Select as PlainSelect, TextArea as PlainTextArea, TextField as PlainTextField } from './field'
import { useKeeping } from './keeping'
import { write } from './kept'
import { reach } from './reach'

type FormProps<Input extends FieldValues, Output, Result> = {
  schema: z.ZodType<Output, Input>
  start: DefaultValues<Input>
  action: (values: Output) => Promise<Outcome<Result>>
  onDone?: (result: Result) => void
  /** Where what is typed and not sent is kept in this browser, if it should outlive the page. */
  kept?: string
  /** Where to go from a refusal. */
  onward?: (refusal: Refusal) => ReactNode
  children: ReactNode
  className?: string
}

const Sending = createContext(false)

/** The one place where a schema, the fields and an action meet: a refusal lands on its field, or above them. */
export function Form<Input extends FieldValues, Output, Result>(props: FormProps<Input, Output, Result>) {
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver(props.schema),
    defaultValues: props.start,
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const awake = useAwake()
  const [early] = useState(() => (awake ? null : wordsSoFar()))
  useKeeping(form, props.kept)
  useEffect(() => hearEarlyWords(early), [early])

  const send = form.handleSubmit(async (values) => {
    setRefusal(null)
    const outcome = await reach(() => props.action(values))
    if (outcome.ok) {
      if (props.kept) write(props.kept, null)
      return props.onDone?.(outcome.value)
    }
    // What is wrong with something that the form has no field for is said above them.
    const fields = Object.entries(outcome.refusal.fields ?? {}).filter(
      ([name]) => form.getValues(name as Path<Input>) !== undefined,
    )
    fields.forEach(([name, message], i) => {
      form.setError(name as Path<Input>, { message }, { shouldFocus: i === 0 })
    })
    if (fields.length === 0) setRefusal(outcome.refusal)
  })

  return (
    <FormProvider {...form}>
      <Sending value={form.formState.isSubmitting || !awake}>
        <form className={props.className ?? 'b-stacked'} noValidate onSubmit={send}>
          {refusal && (
            <Alert tone="danger" role="alert">
              {refusal.says} {props.onward?.(refusal)}
            </Alert>
          )}
          {props.children}
        </form>
      </Sending>
    </FormProvider>
  )
}

const never = () => () => {}

/** Whether the page has come to life: a form sent before would put what was typed in the address. */
const useAwake = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The button that sends the form; it says so while it waits, and cannot be pressed twice. */
export function Submit(props: ComponentProps<typeof Button>) {
  const sending = useContext(Sending)
  return <Button {...props} type="submit" aria-busy={sending} disabled={sending || props.disabled} />
}

function useTied(name: string) {
  const { register, getFieldState, formState } = useFormContext()
  const { error } = getFieldState(name, formState)
  return { ...register(name), error: error?.message }
}

type Named<P> = P & { name: string }

export function TextField(props: Named<ComponentProps<typeof PlainTextField>>) {
  return <PlainTextField {...props} {...useTied(props.name)} />
}

export function TextArea(props: Named<ComponentProps<typeof PlainTextArea>>) {
  return <PlainTextArea {...props} {...useTied(props.name)} />
}

export function Select(props: Named<ComponentProps<typeof PlainSelect>>) {
  return <PlainSelect {...props} {...useTied(props.name)} />
}

/** Ties a field of any other kind, by its name: `{...useField('roles')}` on an input. */
export function useField(name: string) {
  const { error: _, ...tied } = useTied(name)
  return tied
}
