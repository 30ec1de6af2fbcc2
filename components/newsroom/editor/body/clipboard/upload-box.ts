type Told = { again: () => void; leave: () => void }

const button = (words: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button quiet'
  made.textContent = words
  made.addEventListener('click', act)
  return made
}

/** Stands where a picture will be: its name, how far it is, and a way to call it off or try again. */
export class UploadBox {
  readonly dom = document.createElement('div')
  private readonly words = document.createElement('p')
  private readonly bar = document.createElement('progress')
  private readonly buttons = document.createElement('div')
  private controller = new AbortController()

  constructor(
    private readonly file: File,
    private readonly told: Told,
  ) {
    this.dom.className = 'upload-box'
    this.dom.contentEditable = 'false'
    this.words.setAttribute('role', 'status')
    this.bar.setAttribute('aria-label', `Tải lên ${file.name}`)
    this.dom.append(this.words, this.bar, this.buttons)
    this.begin()
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  progress(share: number): void {
    this.bar.value = share
    if (share >= 1) this.words.textContent = `Đang xử lý ${this.file.name}…`
  }

  failed(reason: string): void {
    this.words.setAttribute('role', 'alert')
    this.words.textContent = `${this.file.name}: ${reason}`
    this.bar.hidden = true
    const again = () => {
      this.begin()
      this.told.again()
    }
    this.buttons.replaceChildren(button('Thử lại', again), button('Bỏ', this.told.leave))
  }

  private begin(): void {
    this.words.setAttribute('role', 'status')
    this.words.textContent = `Đang tải lên ${this.file.name}…`
    this.bar.hidden = false
    this.bar.value = 0
    const stop = () => {
      this.controller.abort()
      this.told.leave()
    }
    this.buttons.replaceChildren(button('Dừng', stop))
  }
}
