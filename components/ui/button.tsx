import type { ComponentProps } from 'react'

/** Primary is the next thing to do: one on a screen. */
export type Look = 'primary' | 'secondary' | 'tertiary'
type Shape = { look?: Look; small?: boolean }

const shape = (look: Look, small: boolean, className = '') => ({
  className: `ds-button ${className}`.trim(),
  'data-variant': look,
  ...(small && { 'data-size': 'xs' }),
})

export function Button({
  look = 'primary',
  small = false,
  className,
  ...rest
}: ComponentProps<'button'> & Shape) {
  return <button type="button" {...rest} {...shape(look, small, className)} />
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  look = 'secondary',
  small = false,
  className,
  ...rest
}: ComponentProps<'a'> & Shape) {
  return <a {...rest} {...shape(look, small, className)} />
}

/** A button in running text. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={`ds-link b-plain ${className}`.trim()} />
}
