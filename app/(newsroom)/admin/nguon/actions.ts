'use server'

import { z } from 'zod'
import { removeSource, saveSource } from '@/newsroom/directory/sources'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveSource, changeOf)
export const remove = staffAction(z.unknown(), removeSource, changeOf)
