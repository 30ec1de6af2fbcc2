import 'server-only'
import type { NextAuthOptions, User } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import Credentials from 'next-auth/providers/credentials'
import { headers } from 'next/headers'
import { db } from '@/db/client'
import { env } from '@/env'
import { signInWithIdentity } from '@/newsroom/staff/identity'
import { endSessionBySecret, sessionHours } from '@/newsroom/staff/sessions'
import { signIn, type From } from '@/newsroom/staff/sign-in'
import { returnAddress } from './return-address'

/** The signed cookie carries the session's secret and nothing else. */
type Ticket = User & { secret?: string }
type Profile = { sub: string; email?: string; email_verified?: boolean; name?: string }

export async function requestFrom(): Promise<From> {
  const all = await headers()
  return { address: all.get('x-forwarded-for') ?? '', userAgent: all.get('user-agent') ?? '' }
}

export const secureCookies = () => env().SITE_URL.startsWith('https:')

/** The city's own identity server, when it is set. */
function identityServer(): OAuthConfig<Profile>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return []
  return [
    {
      id: 'oidc',
      name: OIDC_NAME,
      type: 'oauth',
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: 'openid email' } },
      idToken: true,
      userinfo: {
        request: ({ client, tokens }) => client.userinfo(tokens.access_token ?? ''),
      },
      checks: ['pkce', 'state', 'nonce'],
      profile: (profile) => ({ id: profile.sub }),
    },
  ]
}

export const hasIdentityServer = () => Boolean(env().OIDC_ISSUER && env().OIDC_CLIENT_ID)

/** Made anew for each request: nothing of the environment is read while the project is built. */
export function authOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().SITE_URL
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: secureCookies(),
    session: { strategy: 'jwt', maxAge: sessionHours * 3600 },
    pages: { signIn: '/dang-nhap', error: '/dang-nhap', signOut: '/admin/tai-khoan' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (credentials): Promise<Ticket | null> => {
          const signed = await signIn(credentials, await requestFrom(), db())
          return signed.ok ? { id: String(signed.value.actor.id), secret: signed.value.secret } : null
        },
      }),
      ...identityServer(),
    ],
    callbacks: {
      redirect: ({ url, baseUrl }) => new URL(returnAddress(url, baseUrl), baseUrl).href,
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== 'oidc') return true
        const { sub, email, email_verified } = profile as Profile
        const identity = { subject: sub, email, emailVerified: email_verified }
        const signed = await signInWithIdentity(identity, await requestFrom(), db())
        if (!signed.ok) return '/dang-nhap?error=AccessDenied'
        Object.assign(user, { secret: signed.value.secret } satisfies Partial<Ticket>)
        return true
      },
      jwt: ({ token, user }) => (user ? { secret: (user as Ticket).secret } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.secret === 'string') await endSessionBySecret(token.secret, db())
      },
    },
  }
}
