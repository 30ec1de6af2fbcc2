import { channelNames } from './channel-names'

/** What is shared: the address as readers know it, and words for those places that take some. */
export type Shared = { url: string; title: string }

type Channel = { name: string; to: (shared: Shared) => string }

const asked = (address: string, query: Record<string, string>) =>
  `${address}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

const channels = {
  facebook: {
    name: channelNames.facebook,
    to: ({ url }) => asked('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  zalo: { name: channelNames.zalo, to: ({ url, title }) => asked('https://zalo.me/share', { url, title }) },
  x: {
    name: channelNames.x,
    to: ({ url, title }) => asked('https://x.com/intent/post', { url, text: title }),
  },
  telegram: {
    name: channelNames.telegram,
    to: ({ url, title }) => asked('https://t.me/share/url', { url, text: title }),
  },
  email: {
    name: 'E-mail',
    to: ({ url, title }) => asked('mailto:', { subject: title, body: `${title}\r\n\r\n${url}` }),
  },
} satisfies Record<string, Channel>

export type ShareChannel = keyof typeof channels

/** The channels that `/q/{code}/chia-se/{channel}` leads to, in the order of the buttons, with their names. */
export const shareChannels = Object.entries(channels).map(([id, { name }]) => ({
  id: id as ShareChannel,
  name,
}))

const inPage = {
  native: 'Chia sẻ bằng máy',
  copy: 'Chép liên kết',
  'zalo-group': 'Chép cho nhóm Zalo',
  embed: 'Chép mã nhúng',
}

/** What is done in the page itself, and told by the beacon: the device's own sharing, copies. */
export const isTapInPage = (id: string): id is keyof typeof inPage => Object.hasOwn(inPage, id)

export const isShareChannel = (id: string): id is ShareChannel => Object.hasOwn(channels, id)

/** What staff read of a channel or a tap that was counted. */
export const channelName = (id: string): string =>
  isShareChannel(id) ? channels[id].name : isTapInPage(id) ? inPage[id] : id

/** The address of a channel that offers to share; no word in it says where the reader came from. */
export const shareTarget = (channel: ShareChannel, shared: Shared): string => channels[channel].to(shared)

/** `n`: the picture of a photo story that the shared link opens at; its figure carries the id `anh-{n}`. */
export const sharePath = (code: string, channel: ShareChannel, n?: number): string =>
  `/q/${code}/chia-se/${channel}${n === undefined ? '' : `?anh=${n}`}`

/** What "Chép cho nhóm Zalo" copies; `tail` is the site's own last line. */
export const textForGroups = (it: { title: string; sapo: string; shortUrl: string; tail?: string }): string =>
  [it.title, it.sapo, it.shortUrl, it.tail].filter(Boolean).join('\n\n')
