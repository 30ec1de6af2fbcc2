'use server'

import { z } from 'zod'
import { mergeTopics, removeTopic, saveTopic } from '@/newsroom/directory/topics'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveTopic, changeOf)
export const remove = staffAction(z.unknown(), removeTopic, changeOf)
export const merge = staffAction(z.unknown(), mergeTopics, changeOf)
