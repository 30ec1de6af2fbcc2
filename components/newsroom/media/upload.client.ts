import type { PickedMedia } from './picked'

type Options = { onProgress?: (share: number) => void; signal?: AbortSignal }

const mostBytes = 200 * 1024 * 1024

/**
 * Sends one file to the library.
 * @param options.onProgress told how much of it has left, 0–1
 * @throws Error with words for people; with the name AbortError when it was called off
 */
export const uploadMedia = (file: File, options: Options = {}): Promise<PickedMedia> =>
  sendFile('/api/admin/media', file, options)

/** The same in the place of a medium that there is. */
export const replaceMedia = (id: number, file: File, options: Options = {}): Promise<PickedMedia> =>
  sendFile(`/api/admin/media/${id}`, file, options)

function sendFile(address: string, file: File, { onProgress, signal }: Options): Promise<PickedMedia> {
  return new Promise((done, fail) => {
    if (file.size > mostBytes) return fail(new Error('Tệp quá lớn. Mỗi tệp nặng nhất là 200 MB.'))
    if (file.size === 0) return fail(new Error('Tệp rỗng.'))
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    const lost = () => fail(new Error('Mất mạng hoặc máy chủ không trả lời. Hãy tải lên lại.'))
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total)
    request.onerror = lost
    request.onabort = () => fail(new DOMException('Đã dừng tải lên.', 'AbortError'))
    request.onloadend = () => signal?.removeEventListener('abort', stop)
    request.onload = () => {
      const answer = request.response as (PickedMedia & { error?: string }) | null
      if (request.status < 300 && answer?.id) done(answer)
      else if (answer?.error) fail(new Error(answer.error))
      else lost()
    }
    if (signal?.aborted) return (stop(), fail(new DOMException('Đã dừng tải lên.', 'AbortError')))
    signal?.addEventListener('abort', stop)
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

/** What a file dialogue offers; the server judges by content. */
export const acceptFor: Record<PickedMedia['kind'], string> = {
  image: 'image/*,.heic,.heif,.tif,.tiff',
  video: 'video/mp4,video/webm,.mp4,.webm',
  audio: 'audio/mpeg,audio/mp4,.mp3,.m4a',
  file: '.pdf,.docx,.xlsx,.pptx',
}
