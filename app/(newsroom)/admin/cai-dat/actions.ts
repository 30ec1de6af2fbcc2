'use server'

import { z } from 'zod'
import { saveSettings } from '@/newsroom/directory/settings'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveSettings, changeOf)
