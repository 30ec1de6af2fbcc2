import type { NextRequest } from 'next/server'
import { forNewsroom } from './newsroom-proxy'

export const proxy = (request: NextRequest) => forNewsroom(request)
export const config = { matcher: ['/admin/:path*', '/dang-nhap/:path*'] }
