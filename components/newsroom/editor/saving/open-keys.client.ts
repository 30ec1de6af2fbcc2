'use client'

const name = (key: string) => `congtin.bai.moi.${key}`

/** Says to the other tabs that the new story of that key is open here. @returns how to unsay it */
export function holdKey(key: string): () => void {
  let release = () => {}
  void navigator.locks?.request(name(key), () => new Promise<void>((done) => (release = done)))
  return () => release()
}

/** Which of these are open in no living tab: what a tab kept is offered when the tab is gone. */
export async function leftBehind<T extends { key: string }>(copies: T[]): Promise<T[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return copies.filter((copy) => !held.some((it) => it.name === name(copy.key)))
}
