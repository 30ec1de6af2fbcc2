/** The package carries no types: what the spec uses of it. */
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: { client_id: string; client_secret: string; redirect_uris: string[] }[]
        claims: Record<string, string[]>
        pkce: { required: () => boolean }
        findAccount: (
          context: unknown,
          id: string,
        ) => { accountId: string; claims: () => { sub: string; email: string; email_verified: boolean } }
      },
    )
    listen(port: number, host: string, done: () => void): Server
  }
}
