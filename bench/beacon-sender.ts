import { Agent, request } from 'node:http'
import { flooded, paced } from './paced'

/**
 * Beacons from a process of their own: `site article rate seconds network`, rate 0 for as many as are answered. Each is
 * another reader's of that network, behind a proxy that is trusted: none is left out for being a second one.
 */
const [site = '', article = '', rate = '0', seconds = '0', network = '14'] = process.argv.slice(2)
const connections = 64
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const { hostname, port } = new URL(site)
const body = `read ${article}`

function beacon(n: number): Promise<boolean> {
  return new Promise((done) => {
    const headers = {
      'content-type': 'text/plain;charset=UTF-8',
      'content-length': body.length,
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0.0.0 Mobile Safari/537.36',
      'x-forwarded-for': `${network}.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
    }
    const asking = request({ agent, hostname, port, method: 'POST', path: '/api/dem', headers }, (answer) => {
      answer.resume().once('end', () => done(answer.statusCode === 204))
    })
    asking.once('error', () => done(false))
    asking.end(body)
  })
}

const sent =
  Number(rate) > 0
    ? await paced(Number(rate), Number(seconds), beacon)
    : await flooded(connections, Number(seconds), beacon)
agent.destroy()
process.send?.(sent, () => process.disconnect())
