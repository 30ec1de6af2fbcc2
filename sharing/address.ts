/** The short address behind a QR. @param siteUrl without a slash at its end */
export const shortUrl = (siteUrl: string, code: string): string => `${siteUrl}/q/${code}`

/** An address as people read it and type it, without its scheme. */
export const inClear = (url: string): string => url.replace(/^https?:\/\//, '')
