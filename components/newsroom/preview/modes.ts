import type { IconName } from '../ui/icon'

export type PreviewMode = 'dien-thoai' | 'may-tinh' | 'ban-in' | 'chia-se'

export const previewModes: { value: PreviewMode; name: string; icon: IconName }[] = [
  { value: 'dien-thoai', name: 'Điện thoại', icon: 'phone' },
  { value: 'may-tinh', name: 'Máy tính', icon: 'desktop' },
  { value: 'ban-in', name: 'Bản in', icon: 'print' },
  { value: 'chia-se', name: 'Thẻ chia sẻ', icon: 'link' },
]

/** What editors tell previews of the same story: something was saved. */
export const previewChannel = (storyId: number) => `congtin.xem-truoc.${storyId}`
