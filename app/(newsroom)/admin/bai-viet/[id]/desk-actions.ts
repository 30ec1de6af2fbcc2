import type { DeskActions } from '@/components/newsroom/editor/actions'
import { aim } from '../../thu-vien/actions'
import * as act from './actions'
import { listNotes, settleNote, writeNote } from './ghi-chu/actions'
import { readNames, searchAuthors, searchPublished, searchTopics } from './tim/actions'

/** How the editor reaches the newsroom. */
export const deskActions: DeskActions = {
  save: act.saveText,
  load: act.loadStory,
  names: readNames,
  beat: act.sendBeat,
  leave: act.leave,
  submit: act.submit,
  approve: act.approve,
  giveBack: act.giveBack,
  publish: act.publish,
  schedule: act.schedule,
  unschedule: act.unschedule,
  revise: act.revise,
  correct: act.correct,
  withdraw: act.withdraw,
  move: act.move,
  remove: act.remove,
  notes: listNotes,
  writeNote,
  settleNote,
  authors: searchAuthors,
  topics: searchTopics,
  published: searchPublished,
  aim,
}
