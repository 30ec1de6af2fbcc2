import { iconPaths } from './icon-paths'

export type IconName = keyof typeof iconPaths

const dotted: IconName[] = ['more', 'drag']

/** A drawing beside words: the words say it, so readers of the screen don't hear it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={dotted.includes(name) ? 'icon is-dots' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  )
}
