import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon'

/** `primary`: the one filled button of a screen. `quiet`: text in the colour of links. */
type Look = 'outlined' | 'primary' | 'quiet'
type Own = { look?: Look; icon?: IconName }

const classes = (look: Look, more?: string) =>
  ['button', look === 'outlined' ? '' : look, more].filter(Boolean).join(' ')

export function Button({
  look = 'outlined',
  icon,
  className,
  children,
  ...rest
}: Own & ComponentProps<'button'>) {
  return (
    <button type="button" className={classes(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export function LinkButton({
  look = 'outlined',
  icon,
  className,
  children,
  ...rest
}: Own & ComponentProps<'a'>) {
  return (
    <a className={classes(look, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** A square with a drawing alone; `label` is what it says. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: { icon: IconName; label: string } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes('outlined', `only-icon ${className ?? ''}`.trim())}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
