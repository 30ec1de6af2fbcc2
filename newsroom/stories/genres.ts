import type { StoryGenre } from '@/db/schema/newsroom/content'

/** What the desk calls each genre. */
export const genreNames: Record<StoryGenre, string> = {
  news: 'Tin',
  feature: 'Phóng sự, bài viết',
  interview: 'Phỏng vấn',
  photo: 'Bài ảnh',
  video: 'Video',
  infographic: 'Đồ họa',
  digest: 'Điểm tin',
  notice: 'Thông báo',
  opinion: 'Ý kiến',
}
