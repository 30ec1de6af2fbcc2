/** One thing of schema.org, as JSON-LD writes it. What is undefined is left out. */
export type Thing = { '@type': string; [property: string]: unknown }

/** Text for a script element: no `<` in it may end that element. */
export const jsonLd = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')

/** From the front page down to this page. @param trail the last one is this page and needs no address */
export function breadcrumbs(siteUrl: string, trail: { name: string; href?: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Trang chủ', href: '/' }, ...trail].map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: href && siteUrl + href,
    })),
  }
}
