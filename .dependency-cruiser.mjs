/**
 * Who may import whom (docs: "The floors"). `direct` rules hold for every import, of types too; `reached` rules
 * hold for what runs, through any number of files.
 * @typedef {import('dependency-cruiser').IForbiddenRuleType & { name: string, comment: string }} Rule
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType['from']} From
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType['to'] & { reachable?: true }} To
 */

const tests = String.raw`(\.test\.tsx?$|(^|/)testing/|^e2e/)`
/** What readers' browsers get the HTML of. */
const readers = String.raw`^(app/\(portal\)|components/(article|portal|share))/`
const domain = '^(newsroom|portal|sharing)/'
const ground = '^(vietnamese|body)/|^env\\.ts$'

/** @param {string} name @param {string} comment @param {From} from @param {To} to @returns {Rule} */
const no = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: /** @type {any} */ (to),
})
/** @param {string} path */
const but = (path) => ({ path, pathNot: tests })

/** @type {Rule[]} */
export const direct = [
  no('no-cycle', 'two files that need each other are one', {}, { circular: true }),
  no(
    'no-unresolved',
    'an import that leads nowhere escapes every rule',
    {},
    {
      couldNotResolve: true,
      pathNot: '^server-only$',
    },
  ),
  no(
    'ground-is-ground',
    'vietnamese, body and env.ts stand on nothing of ours (body on vietnamese)',
    but(ground),
    {
      path: '^[^/]+\\.ts$|^(app|components|newsroom|portal|sharing|db|cache|enhance|bin|demo)/',
      pathNot: '^env\\.ts$',
    },
  ),
  no('vietnamese-alone', 'vietnamese knows no article', but('^vietnamese/'), { path: '^body/' }),
  no('enhance-alone', 'the page script carries nothing but itself and plain words', but('^enhance/'), {
    path: '^(app|components|newsroom|portal|sharing|db|body|cache|bin|demo)/|^[^/]+\\.ts$',
  }),
  no('db-below', 'db stands on body and env.ts', but('^db/'), {
    path: '^(app|components|newsroom|portal|sharing|cache|enhance|bin|demo)/',
  }),
  no('domain-below-app', 'newsroom, portal and sharing know no page', but(domain), {
    path: '^(app|components|cache|enhance|bin|demo)/',
  }),
  no('portal-no-newsroom', 'the code of readers cannot name a draft', but('^portal/|^app/\\(portal\\)/'), {
    path: '^newsroom/|^db/schema/newsroom/',
  }),
  no('components-no-db', 'components are given what they show', but('^components/'), {
    path: '^(db|app|cache|bin|demo)/|^node_modules/(drizzle-orm|postgres)/',
  }),
  no('app-no-tables', 'routes ask a read or a verb; all they hold of the database is db()', but('^app/'), {
    path: '^db/|^node_modules/(drizzle-orm|postgres)/',
    pathNot: '^db/client\\.ts$',
  }),
  no(
    'proxy-no-db',
    'the proxy rewrites and adds headers',
    { path: '^(proxy|headers|next\\.config)\\.ts$' },
    {
      path: '^(db|newsroom|app)/',
    },
  ),
  no(
    'domain-no-framework',
    'rules outlive frameworks',
    but(`${domain}|^(body|vietnamese|db|enhance)/|^env\\.ts$`),
    {
      path: '^node_modules/(next|react|react-dom|next-auth)/',
    },
  ),
  no(
    'qr-in-share-alone',
    'qrcode.react is drawn by components/share',
    { pathNot: '^components/share/' },
    {
      path: '^node_modules/qrcode\\.react/',
    },
  ),
  no('demo-apart', 'production knows no demo', { pathNot: '^(bin|bench|demo|e2e)/' }, { path: '^demo/' }),
  no(
    'demo-below-app',
    'the demo goes through the verbs',
    { path: '^demo/' },
    { path: '^(app|components|bin)/' },
  ),
  no('bin-is-top', 'commands are called by people', { pathNot: `^(bin|bench)/|${tests}` }, { path: '^bin/' }),
  no(
    'no-tests-in-product',
    'what is for tests stays there',
    { pathNot: `${tests}|^(bin|vitest|playwright)` },
    {
      path: tests,
    },
  ),
  no(
    'no-development-packages',
    'they are absent in production',
    but('^(?!bin/|bench/|e2e/|demo/|[^/]*config)'),
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: '^node_modules/(@types/|react/)',
    },
  ),
]

/** @type {Rule[]} */
export const reached = [
  no(
    'readers-no-client',
    "readers' pages carry no script of the framework",
    { path: readers },
    {
      path: '\\.client\\.tsx?$',
      reachable: true,
    },
  ),
  no(
    'readers-no-next-client',
    'these render client components',
    { path: readers },
    {
      path: '^node_modules/next/(link|image|script|form|dynamic)',
      reachable: true,
    },
  ),
  no(
    'readers-no-newsroom',
    'not by a detour either',
    { path: '^portal/|^app/\\(portal\\)/', pathNot: tests },
    {
      path: '^newsroom/',
      reachable: true,
    },
  ),
  no(
    'components-no-query',
    'components import pure files alone',
    { path: '^components/', pathNot: tests },
    {
      path: '^db/|^node_modules/(drizzle-orm|postgres)/',
      reachable: true,
    },
  ),
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  preserveSymlinks: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(\\.next|\\.data|public|docs|test-results|playwright-report)/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default', 'react-server'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css'],
  },
}
