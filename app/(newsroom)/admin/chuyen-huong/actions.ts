'use server'

import { z } from 'zod'
import { changeOf } from '@/newsroom/directory/verb'
import { importRedirects } from '@/newsroom/redirects/import'
import { dropLost } from '@/newsroom/redirects/missing'
import { removeRedirect, saveRedirect } from '@/newsroom/redirects/redirects'
import { tryAddress } from '@/newsroom/redirects/try'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveRedirect, changeOf)
export const remove = staffAction(z.unknown(), removeRedirect, changeOf)
export const importFile = staffAction(z.unknown(), importRedirects, changeOf)
export const ignore = staffAction(z.unknown(), dropLost, changeOf)
export const tryOut = staffAction(z.unknown(), tryAddress)
