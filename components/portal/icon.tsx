import type { ReactNode } from 'react'

const drawings = {
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  appearance: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path fill="currentColor" d="M12 3.5a8.5 8.5 0 0 1 0 17z" />
    </>
  ),
  menu: <path d="M3.5 6.5h17M3.5 12h17M3.5 17.5h17" />,
  listen: <path fill="currentColor" d="M7 4.5v15l12-7.5z" />,
  share: <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12.5v8h14v-8" />,
  print: <path d="M7 8.5v-5h10v5M7 17.5H3.5v-9h17v9H17M7 14.5h10v6H7z" />,
  download: <path d="M12 3.5V15M7.5 10.5 12 15l4.5-4.5M4.5 20.5h15" />,
  qr: (
    <path d="M3.5 3.5h6v6h-6zM14.5 3.5h6v6h-6zM3.5 14.5h6v6h-6zM14.5 14.5h2v2M20.5 14.5v6h-3M14.5 20.5h.1" />
  ),
  next: <path d="m9 5.5 6.5 6.5L9 18.5" />,
  back: <path d="M15 5.5 8.5 12l6.5 6.5" />,
  close: <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />,
  copy: <path d="M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.6-1.6" />
  ),
  mail: <path d="M3 5.5h18v13H3zM3 6.5l9 7 9-7" />,
  facebook: (
    <>
      <path d="M14 20.5v-8h3l.5-3.5H14V7.2c0-1 .4-1.7 1.8-1.7h1.7M14 9h-3M11 12.5h3" />
      <circle cx="12" cy="12" r="9.5" />
    </>
  ),
  zalo: <path d="M4 4.5h16v12h-9l-4 4v-4H4zM9 8h6l-6 5.5h6" />,
  youtube: (
    <>
      <path d="M2.5 6h19v12h-19z" />
      <path fill="currentColor" d="m10 9 5 3-5 3z" />
    </>
  ),
  tiktok: <path d="M13.5 3.5v11.7a3.8 3.8 0 1 1-3.8-3.8M13.5 4.5c.5 2.6 2.3 4.2 5 4.5" />,
  x: <path d="M4 4h3.5L20 20h-3.5zM19.5 4l-6.7 7.2M11 13.2 4.5 20" />,
  telegram: <path d="M21 4 3 11l6 2.5M21 4 9 13.5V20l3.5-4M21 4l-3.5 15-5-3.5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** The channel's own drawing; a plain link for what we have no drawing of. */
export const channelIcon = (kind: string): IconName =>
  kind === 'facebook' || kind === 'zalo' || kind === 'youtube' || kind === 'tiktok' ? kind : 'link'

/** Drawn in place: gzip makes a second one nearly free, and nothing is fetched. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`.trim()} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
