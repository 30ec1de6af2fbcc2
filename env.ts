import { z } from 'zod'

const url = (example: string) =>
  z
    .string({ error: `is missing (for example ${example})` })
    .url({ error: `is no address (for example ${example})` })

const database = (example: string) =>
  url(example).regex(/^postgres(ql)?:/, { error: `is no PostgreSQL address (for example ${example})` })

const settings = z.object({
  DATABASE_URL: database('postgres://app:secret@localhost:5432/congtin'),
  /** The owner of the tables, when it is another role than the application's. */
  MIGRATE_DATABASE_URL: database('postgres://owner:secret@localhost:5432/congtin').optional(),
  /** The site's one address, without a slash at its end. */
  SITE_URL: url('https://tin.haiphong.example').transform((value) => new URL(value).origin),
  /** Older hosts that redirect to SITE_URL. */
  SITE_ALIASES: z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((host) => host.trim() || [])),
  /** Signs sessions and the daily salt of the counts. */
  AUTH_SECRET: z
    .string({ error: 'is missing (at least 32 random characters: openssl rand -base64 32)' })
    .min(32, { error: 'is too short (at least 32 random characters: openssl rand -base64 32)' }),
  /** Where pictures and files are kept. */
  DATA_DIR: z.string().default('.data'),
  PORT: z.coerce.number({ error: 'is no port number' }).int().min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((address) => address.trim() || [])),
  OIDC_ISSUER: url('https://id.haiphong.example').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('Tài khoản thành phố'),
})

/** An identity server is named whole or not at all. */
const schema = settings.superRefine((set, context) => {
  const pair = ['OIDC_ISSUER', 'OIDC_CLIENT_ID'] as const
  const [named] = pair.filter((it) => set[it])
  const [lacking] = pair.filter((it) => !set[it])
  if (named && lacking)
    context.addIssue({ code: 'custom', path: [lacking], message: `is missing (${named} is set)` })
})

export type Env = z.output<typeof schema>

/** A setting is missing or wrong; the message names each, one a line. */
export class EnvError extends Error {}

/** @throws EnvError naming every setting that is missing or wrong. */
export function parseEnv(vars: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(vars).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  throw new EnvError(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
  )
}

let parsed: Env | undefined

/** The environment, parsed at its first use, never while the project is built. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env))
}
