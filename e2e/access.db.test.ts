import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { makeMessage, makePicture, makeTopic, unique } from '@/db/testing/rows'
import { roles } from '@/newsroom/actor'
import type { StaffActor } from '@/newsroom/staff/sessions'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published } from '@/newsroom/testing/stories'
import { openStory } from '@/newsroom/stories/load'
import { actions, type ActionLine, type Made } from './access'
import { actionFiles } from './access-found'

/** Who is signed in while an action is called. */
const signed = vi.hoisted(() => ({ actor: null as StaffActor | null }))

vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ updateTag() {}, revalidateTag() {}, revalidatePath() {} }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get() {}, has: () => false, set() {}, delete() {} }),
  headers: async () => new Headers(),
}))
vi.mock('../app/session', async () => {
  const { redirect } = await import('next/navigation')
  const currentSigned = async () =>
    signed.actor && { actor: signed.actor, email: 'a@toasoan.vn', sessionId: 'khong-co' }
  const requireSigned = async () => (await currentSigned()) ?? redirect('/dang-nhap')
  return {
    currentSigned,
    currentActor: async () => signed.actor,
    requireSigned,
    requireActor: async () => (await requireSigned()).actor,
    hadSession: async () => false,
    keepSession: async () => {},
    dropSession: async () => {},
  }
})

async function make(): Promise<Made> {
  const step = await draft(db(), signed.actor ?? (await makeStaff(db(), 'reporter')))
  const { content } = (await openStory(db(), step.storyId)).revision
  const out = await published(db())
  return {
    storyId: step.storyId,
    version: step.version,
    title: content.title,
    articleId: out.id,
    slug: out.slug,
    sectionId: content.sectionId!,
    sourceId: content.sourceId!,
    authorId: content.authorIds[0]!,
    topicId: (await makeTopic(db())).id,
    mediaId: (await makePicture(db())).id,
    messageId: (await makeMessage(db())).id,
    staffId: (await makeStaff(db(), 'reporter')).id,
    person: {
      name: 'Lan Anh',
      email: `${unique('nguoi')}@toasoan.vn`,
      role: 'reporter',
      sectionIds: [],
      authorId: null,
    },
  }
}

type Action = (...args: unknown[]) => Promise<unknown>
const leastOf = (line: ActionLine) => (typeof line === 'string' ? line : line.least)
const argsOf = async (line: ActionLine) =>
  typeof line === 'string' ? [{}] : 'args' in line ? line.args(await make()) : [line.with(await make())]

/** How an action answered: the kind of its refusal, a way to the sign-in page, nothing at all, or done. */
async function answerOf(action: Action, args: unknown[]): Promise<string> {
  try {
    const answer = await action(...args)
    if (Array.isArray(answer)) return answer.length === 0 ? 'nothing' : 'done'
    if (answer === null || answer === undefined) return 'nothing'
    const { ok, kind } = answer as { ok?: boolean; kind?: string }
    return ok === false ? String(kind) : 'done'
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest)
    if (digest.includes('/dang-nhap')) return 'to sign in'
    if (digest.startsWith('NEXT_REDIRECT')) return 'led on'
    throw error
  }
}

for (const { file, folder } of actionFiles) {
  const all = (await import(/* @vite-ignore */ join(import.meta.dirname, '../app', file))) as Record<
    string,
    Action
  >
  const lines = Object.keys(all).flatMap((name) => {
    const line = actions[`${folder} ${name}`]
    const least = line && leastOf(line)
    return line && least && least !== 'everybody' ? [{ name, line, least }] : []
  })
  for (const { name, line, least } of lines)
    test(`${folder} ${name} is for ${least} and above`, async () => {
      const above = roles.indexOf(least)
      signed.actor = null
      const out = await answerOf(all[name]!, await argsOf(line))
      expect(['signed-out', 'to sign in', 'nothing'], 'signed out').toContain(out)
      for (const role of roles.slice(0, above)) {
        signed.actor = await makeStaff(db(), role)
        expect(await answerOf(all[name]!, await argsOf(line)), role).toBe('forbidden')
      }
      const refusals = ['forbidden', 'signed-out', 'broken', ...(out === 'nothing' ? ['nothing'] : [])]
      for (const role of roles.slice(above)) {
        signed.actor = await makeStaff(db(), role)
        expect(refusals, role).not.toContain(await answerOf(all[name]!, await argsOf(line)))
      }
    })
}
