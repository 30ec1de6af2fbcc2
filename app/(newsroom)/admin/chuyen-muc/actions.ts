'use server'

import { z } from 'zod'
import { moveSection, removeSection, retireSection, saveSection } from '@/newsroom/directory/sections'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveSection, changeOf)
export const retire = staffAction(z.unknown(), retireSection, changeOf)
export const remove = staffAction(z.unknown(), removeSection, changeOf)
export const move = staffAction(z.unknown(), moveSection, changeOf)
