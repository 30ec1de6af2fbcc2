'use server'

import { z } from 'zod'
import { issueCodes } from '@/newsroom/codes/issue'
import { moveCode } from '@/newsroom/codes/move'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const issue = staffAction(z.unknown(), issueCodes, changeOf)
export const move = staffAction(z.unknown(), moveCode, changeOf)
