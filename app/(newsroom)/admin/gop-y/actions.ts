'use server'

import { handleMessage, handleShape } from '@/newsroom/messages/handle'
import { staffAction } from '../../staff-action'

export const handle = staffAction(handleShape, handleMessage)
