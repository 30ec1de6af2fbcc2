import { channelNames } from '@/sharing/channel-names'

/** The kinds of channels, and the hosts that an address of each may have; none: any. */
export const channelKinds = {
  facebook: { name: channelNames.facebook, hosts: ['facebook.com', 'fb.com'] },
  zalo: { name: channelNames.zalo, hosts: ['zalo.me'] },
  youtube: { name: channelNames.youtube, hosts: ['youtube.com', 'youtu.be'] },
  tiktok: { name: channelNames.tiktok, hosts: ['tiktok.com'] },
  x: { name: channelNames.x, hosts: ['x.com', 'twitter.com'] },
  telegram: { name: channelNames.telegram, hosts: ['t.me', 'telegram.me'] },
  other: { name: 'Kênh khác', hosts: [] },
} as const satisfies Record<string, { name: string; hosts: string[] }>

export type ChannelKind = keyof typeof channelKinds

/** What is wrong with an address of a channel of that kind; null when nothing is. */
export function wrongChannelAddress(kind: ChannelKind, address: string): string | null {
  const { name, hosts } = channelKinds[kind]
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    return 'Địa chỉ kênh phải bắt đầu bằng https://'
  const { hostname } = new URL(address)
  const fits = (host: string) => hostname === host || hostname.endsWith(`.${host}`)
  if (hosts.length === 0 || hosts.some(fits)) return null
  return `Địa chỉ kênh ${name} phải ở ${hosts.join(' hoặc ')}.`
}
