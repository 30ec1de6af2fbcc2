/** What the places are called where a city has a channel. */
export const channelNames = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  x: 'X',
  telegram: 'Telegram',
} as const

/** The name of a channel's place, where the channel's own name doesn't say it; null for a place we don't know. */
export function placeOfChannel({ kind, name }: { kind: string; name: string }): string | null {
  const place = new Map<string, string>(Object.entries(channelNames)).get(kind)
  return place === undefined || name.toLowerCase().includes(place.toLowerCase()) ? null : place
}
