import { log } from '@/log'

/** Does a piece of work again and again for as long as the process lives. What goes wrong is said once, until it goes well. */
export function forEver(trouble: string, milliseconds: number, work: () => Promise<void>): void {
  let away = false
  const turn = async () => {
    try {
      await work()
      away = false
    } catch (error) {
      if (!away) log.error({ err: error }, trouble)
      away = true
    }
    setTimeout(() => void turn(), milliseconds).unref()
  }
  void turn()
}
