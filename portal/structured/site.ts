import type { Settings } from '../settings'
import type { Site } from '../site'
import type { Thing } from './graph'

const publisherId = (siteUrl: string) => `${siteUrl}/#toa-soan`

/** The publisher, as the other things of the site name it. */
export const publisher = (siteUrl: string, settings: Settings): Thing => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(siteUrl),
  name: settings.siteName,
  url: `${siteUrl}/`,
  logo: { '@type': 'ImageObject', url: `${siteUrl}/icon.png` },
})

/** Who stands behind the site. */
export function organization(siteUrl: string, { settings, channels }: Site): Thing {
  return {
    ...publisher(siteUrl, settings),
    description: settings.description || undefined,
    parentOrganization: settings.agency
      ? { '@type': 'GovernmentOrganization', name: settings.agency }
      : undefined,
    ...contact(settings),
    sameAs: channels.length > 0 ? channels.map((it) => it.url) : undefined,
  }
}

const contact = ({ address, phone, email }: Settings) => ({
  address: address || undefined,
  telephone: phone || undefined,
  email: email || undefined,
})

/** The site itself, with its search. */
export function website(siteUrl: string, { settings }: Site): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#cong`,
    url: `${siteUrl}/`,
    name: settings.siteName,
    inLanguage: 'vi',
    publisher: { '@id': publisherId(siteUrl) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/tim-kiem?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** A numbered page of articles. @param slugs of its articles in their order */
export function collection(
  siteUrl: string,
  { settings }: Site,
  page: { name: string; about?: string; path: string; items: { slug: string; title: string }[] },
): Thing {
  const url = siteUrl + page.path
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.name,
    description: page.about || undefined,
    inLanguage: 'vi',
    isPartOf: { '@type': 'WebSite', '@id': `${siteUrl}/#cong`, name: settings.siteName, url: `${siteUrl}/` },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: page.items.length,
      itemListElement: page.items.map((it, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: it.title,
        url: `${siteUrl}/bai-viet/${it.slug}`,
      })),
    },
  }
}
