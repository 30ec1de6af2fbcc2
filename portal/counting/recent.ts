/** How often each key was taken within the hour that its first time began. Bounded: the oldest are forgotten. */
export class Recent {
  private readonly kept = new Map<string, { until: number; times: number }>()

  constructor(
    private readonly room: number,
    private readonly milliseconds = 3_600_000,
  ) {}

  /**
   * Whether each key may be taken once more, its `most` times within the hour; if so, all are. What is refused takes
   * no room: a flood makes nobody forgotten.
   */
  take(limits: [key: string, most: number][], now: number): boolean {
    this.forget(now)
    if (limits.some(([key, most]) => (this.kept.get(key)?.times ?? 0) >= most)) return false
    for (const [key] of limits) {
      const known = this.kept.get(key)
      if (known) known.times++
      else this.kept.set(key, { until: now + this.milliseconds, times: 1 })
    }
    return true
  }

  clear(): void {
    this.kept.clear()
  }

  private forget(now: number): void {
    for (const [key, { until }] of this.kept) {
      if (until > now && this.kept.size < this.room) break
      this.kept.delete(key)
    }
  }
}
