'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import type { Choice, Lists, Names } from '@/newsroom/stories/desk/choices'
import type { Desk } from '@/newsroom/stories/desk/read'
import type { Heard } from '@/newsroom/stories/presence'
import type { PickedMedia } from '../media/picked'
import { MediaPickerProvider } from '../media/picker.client'
import { previewChannel, previewModes } from '../preview/modes'
import type { DeskActions } from './actions'
import { Banners } from './bar/banners.client'
import { handsBack } from './bar/hands-back'
import { Presence } from './bar/presence'
import { StoryBar } from './bar/story-bar.client'
import { usePresence } from './bar/use-presence.client'
import type { BodyEditorHandle } from './body/body-editor.client'
import { Draft } from './draft'
import { DraftContext, type Around } from './draft-context.client'
import { Gate } from './gate/gate.client'
import type { Run, StepName } from './gate/step'
import { ToGate } from './gate/to-gate.client'
import { goToField } from './go-to'
import { useKeptCopy } from './kept-copy.client'
import { otherSteps } from './other-steps'
import { Panel } from './panel/panel.client'
import { unsaved } from './run'
import { dropDeviceCopy, writeDeviceCopy } from './saving/device-copy.client'
import { SaveLine } from './saving/save-line.client'
import { mainStep, stepWords, whyClosed } from './steps'
import { Text } from './text/text.client'
import { useTold } from './told.client'
import { useDraftLife } from './use-draft-life.client'
import { useKeys } from './use-keys.client'

const Resolve = dynamic(() => import('./saving/resolve.client').then((it) => it.Resolve), { ssr: false })

type Props = {
  desk: Desk
  lists: Lists
  me: { id: number; name: string }
  host: string
  actions: DeskActions
}

const newStory = '/admin/bai-viet/moi'
const addressOf = (storyId: number) => `/admin/bai-viet/${storyId}`

/** A story on the desk: bar, text, and the panel with its checks, filing and next step. */
export function StoryEditor({ desk, lists, me, host, actions }: Props) {
  const router = useRouter()
  const body = useRef<BodyEditorHandle>(null)
  const [draft] = useState(
    () =>
      new Draft({
        desk,
        save: actions.save,
        drawer: {
          write: (story, version, content) => writeDeviceCopy(me.id, story, version, content),
          drop: (story) => dropDeviceCopy(me.id, story),
        },
        saved: (storyId) => {
          const channel = new BroadcastChannel(previewChannel(storyId))
          channel.postMessage('saved')
          channel.close()
        },
        begun: (storyId) => history.replaceState(null, '', addressOf(storyId)),
      }),
  )
  const { storyId, generation, save } = useDraftLife(draft, desk)
  const [told, tell] = useTold(desk)
  const [begun, setBegun] = useState<{ step: StepName; state: Desk['state'] } | null>(null)
  const step = begun?.state === desk.state ? begun.step : null
  const [asked, setAsked] = useState(false)
  const [resolving, setResolving] = useState<'conflict' | 'copy' | null>(null)
  const [media, setMedia] = useState<Record<number, PickedMedia>>(desk.media)
  const [names, setNames] = useState<Names>(desk.names)
  const kept = useKeptCopy(me.id, draft.name, desk.content)
  const mayEdit = desk.may.includes('edit')
  const main = mainStep(desk.may)

  const hear = ({ version, savedAt }: Heard) => {
    if (!draft.loop.dirty && version > draft.loop.version && savedAt !== desk.savedAt) router.refresh()
  }
  const { heard, takeOver } = usePresence({
    storyId,
    wants: mayEdit && !handsBack(desk, save),
    beat: actions.beat,
    leave: actions.leave,
    heard: hear,
  })
  const holder = mayEdit && heard && !heard.holds ? heard.others.find((it) => it.editing) : undefined
  const readOnly = !mayEdit || holder !== undefined

  const find = useMemo(
    () => ({
      authors: (words: string) => actions.authors({ words }),
      topics: (words: string) => actions.topics({ words }),
      published: (words: string) => actions.published({ words, except: storyId }),
    }),
    [actions, storyId],
  )
  const around: Around = {
    draft,
    desk,
    lists,
    actions,
    find,
    host,
    readOnly,
    asked,
    media: { ...desk.media, ...media },
    addMedia: (more) => {
      draft.know(more)
      setMedia((now) => ({ ...now, ...Object.fromEntries(more.map((it) => [it.id, it])) }))
    },
    names: merged(desk.names, names),
    addNames: (kind, more) => setNames((now) => ({ ...now, [kind]: [...now[kind], ...more] })),
  }

  const goTo = (field: string) => {
    setAsked(true)
    goToField(field, (place) => body.current?.focusAt(place))
  }
  const run: Run = async (done, act, gone = false) => {
    if (mayEdit && !(await draft.loop.flush())) return unsaved(draft.loop.state)
    const now = draft.shown.storyId
    if (now === null) return noTitle
    const answer = await act({ storyId: now, version: draft.loop.version })
    if (!answer.ok) return answer
    if (gone) {
      dropDeviceCopy(me.id, draft.name)
      router.push('/admin/bai-viet')
    } else {
      tell(done)
      if (desk.storyId === null) router.replace(addressOf(now))
      router.refresh()
    }
    return answer
  }
  const begin = (next: StepName) => {
    setBegun({ step: next, state: desk.state })
    setAsked(true)
    document.getElementById('gate')?.scrollIntoView({ block: 'nearest' })
  }
  const toggleMain = () => (step === 'main' ? setBegun(null) : begin('main'))
  const takeCopy = async () => {
    if (!kept.copy) return
    const { content, key } = kept.copy
    if (desk.storyId === null && draft.loop.dirty) await draft.loop.flush()
    if (desk.storyId === null && draft.shown.storyId !== null) return location.assign(newStory)
    const named = await actions.names(content).catch(() => null)
    if (named?.ok) setNames((now) => merged(now, named.value))
    draft.take(content, key)
    kept.taken()
  }
  const preview = async (kieu: string) => {
    const tab = open('', '_blank')
    await draft.loop.flush()
    const now = draft.shown.storyId
    if (tab && now !== null) tab.location.href = `${addressOf(now)}/xem-truoc?kieu=${kieu}`
    else tab?.close()
  }
  const previews = previewModes.map(({ value, name, icon }) => ({
    label: name,
    icon,
    onSelect: () => void preview(value),
  }))
  useKeys({
    save: () => void draft.loop.flush(),
    decide: () => main && begin('main'),
  })

  return (
    <DraftContext value={around}>
      <MediaPickerProvider aim={actions.aim}>
        <h1 className="visually-hidden">Viết bài</h1>
        <StoryBar
          state={desk.state}
          save={<SaveLine />}
          presence={<Presence heard={heard} />}
          previews={previews}
          history={storyId === null ? null : `${addressOf(storyId)}/lich-su`}
          others={otherSteps(desk, main, begin)}
          toGate={<ToGate />}
          decide={
            main && {
              label: stepWords(main, desk.state).button,
              onPress: toggleMain,
              open: step === 'main',
            }
          }
          later={
            desk.may.includes('schedule')
              ? { label: 'Hẹn giờ…', onPress: () => begin('schedule') }
              : desk.may.includes('unschedule')
                ? { label: 'Hủy hẹn giờ…', onPress: () => begin('unschedule') }
                : null
          }
        />
        <Banners
          copy={kept.copy}
          takeCopy={() => void takeCopy()}
          compareCopy={() => setResolving('copy')}
          dropCopy={kept.drop}
          resolve={() => setResolving('conflict')}
          closed={whyClosed(desk.state, desk.may, desk)}
          holder={holder?.name ?? null}
          takeOver={() => void takeOver()}
          told={told}
        />
        <div className="desk">
          <div className="write">
            <Text key={generation} ref={body} />
          </div>
          <aside className="panel" aria-label="Thông tin bài">
            <Gate
              step={step}
              main={main}
              showChecks={desk.state !== 'published' && desk.state !== 'withdrawn'}
              run={run}
              close={() => setBegun(null)}
              goTo={goTo}
            />
            <Panel key={generation} />
          </aside>
        </div>
        {resolving && (
          <Resolve
            mine={resolving === 'copy' ? (kept.copy?.content ?? null) : null}
            close={() => setResolving(null)}
            takeMine={resolving === 'copy' ? () => void takeCopy() : undefined}
          />
        )}
      </MediaPickerProvider>
    </DraftContext>
  )
}

const noTitle = {
  ok: false as const,
  kind: 'invalid' as const,
  message: '',
  problems: [{ field: 'title', message: 'Bài chưa có tiêu đề.' }],
}

function merged(one: Names, other: Names): Names {
  const all = (kind: keyof Names): Choice[] => [...one[kind], ...other[kind]]
  return { authors: all('authors'), topics: all('topics'), related: all('related') }
}
