/** What keeps a body from being taken, and where: `content[3].attrs.caption`. The message is for the writer. */
export type BodyProblem = { path: string; message: string }

export const LIMITS = {
  depth: 20,
  nodes: 20_000,
  characters: 500_000,
  attribute: 2_000,
  items: 100,
  problems: 50,
}

/** Collects problems while a body is parsed, and stops a body that is too large to be an article. */
export class Report {
  readonly problems: BodyProblem[] = []
  private nodes = 0
  private characters = 0

  /** Nothing more needs to be read. */
  get isFull(): boolean {
    return (
      this.problems.length >= LIMITS.problems ||
      this.nodes > LIMITS.nodes ||
      this.characters > LIMITS.characters
    )
  }

  refuse(path: string, message: string): null {
    if (this.problems.length < LIMITS.problems) this.problems.push({ path, message })
    return null
  }

  countNode(path: string): void {
    this.nodes += 1
    if (this.nodes === LIMITS.nodes + 1) this.refuse(path, 'Bài có quá nhiều khối. Hãy chia thành nhiều bài.')
  }

  countText(path: string, text: string): void {
    const before = this.characters
    this.characters += text.length
    if (before <= LIMITS.characters && this.characters > LIMITS.characters)
      this.refuse(path, 'Bài quá dài. Hãy chia thành nhiều bài.')
  }
}

/** A name from outside, short enough for a message. */
export const quoted = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`
