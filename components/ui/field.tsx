import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from './icon'

/** What a control needs to be tied to its label, hint and error. */
export type Tied = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string
  id?: string
  className?: string
  children: (tied: Tied) => ReactNode
}

/** A label, what helps to fill it in, the control, and what is wrong with it. */
export function Field({ label, hint, error, id: given, className = '', children }: FieldProps) {
  const made = useId()
  const id = given ?? made
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`ds-field ${className}`.trim()}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="b-err" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  )
}

type Around = Omit<FieldProps, 'children'>

export function TextField({ label, hint, error, id, className, ...input }: ComponentProps<'input'> & Around) {
  return (
    <Field {...{ label, hint, error, id, className }}>
      {(tied) => <input className="ds-input" type="text" {...input} {...tied} />}
    </Field>
  )
}

export function TextArea({
  label,
  hint,
  error,
  id,
  className,
  ...input
}: ComponentProps<'textarea'> & Around) {
  return (
    <Field {...{ label, hint, error, id, className }}>
      {(tied) => <textarea className="ds-input" rows={3} {...input} {...tied} />}
    </Field>
  )
}

export function Select({ label, hint, error, id, className, ...input }: ComponentProps<'select'> & Around) {
  return (
    <Field {...{ label, hint, error, id, className }}>
      {(tied) => <select className="ds-input" {...input} {...tied} />}
    </Field>
  )
}

/** A box to tick, its words after it. */
export function Checkbox({ label, ...input }: ComponentProps<'input'> & { label: ReactNode }) {
  const id = useId()
  return (
    <div className="ds-field">
      <input className="ds-input" type="checkbox" id={id} {...input} />
      <label className="ds-label" htmlFor={input.id ?? id}>
        {label}
      </label>
    </div>
  )
}

/** One of several choices that share a `name`, its words after it. */
export function Radio(props: ComponentProps<typeof Checkbox>) {
  return <Checkbox {...props} type="radio" />
}
