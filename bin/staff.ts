import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { connect } from '../db/client'
import { createFirst } from '../newsroom/staff/first'
import { requireSettings, stop } from './place/settings'

const usage = `npm run staff -- create --email ADDRESS --name NAME
Makes an administrator and prints a link by which the password is set, once.
Everybody else is invited in the newsroom, under Nhân sự.`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { email: { type: 'string' }, name: { type: 'string' } },
})
if (positionals[0] !== 'create') stop(usage)

const { DATABASE_URL, SITE_URL } = requireSettings()
const email = values.email ?? (await ask('E-mail address: '))
const name = values.name ?? (await ask('Name: '))
const db = connect(DATABASE_URL, { max: 1, name: 'congtin-staff' })
const made = await createFirst({ email, name }, db)
await db.$client.end()
if (!made.ok) {
  const { failure } = made
  stop(failure.kind === 'invalid' ? failure.problems.map((it) => it.message).join('\n') : usage)
}
const { secret, expiresAt } = made.value
console.log(`Set the password here, until ${expiresAt.toISOString()}:`)
console.log(`${SITE_URL}/dang-nhap/dat-mat-khau/${secret}`)

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) stop(usage)
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(question)
  lines.close()
  return answer
}
