import type { Settings } from '@/portal/settings'

type Words = { [K in keyof Settings]: Settings[K] extends string ? K : never }[keyof Settings]
type Field = { id: Words; label: string; hint?: string; most: number; long?: true; type?: 'email' | 'tel' }

/** The texts of the settings, in the groups of their page. */
export const settingGroups: { title: string; fields: Field[] }[] = [
  {
    title: 'Tên cổng',
    fields: [
      {
        id: 'siteName',
        label: 'Tên đầy đủ',
        hint: 'Đứng trong tiêu đề trình duyệt, nguồn cấp tin, mã QR Fanpage.',
        most: 120,
      },
      { id: 'overline', label: 'Dòng trên của măng sét', hint: 'Ví dụ: Cổng tin tức', most: 60 },
      { id: 'shortName', label: 'Tên lớn của măng sét', hint: 'Ví dụ: Thành phố Hải Phòng', most: 80 },
      {
        id: 'description',
        label: 'Lời giới thiệu',
        hint: 'Một hai câu cho máy tìm kiếm và nguồn cấp tin.',
        most: 300,
        long: true,
      },
    ],
  },
  {
    title: 'Cơ quan và liên hệ, ở chân mọi trang',
    fields: [
      { id: 'agency', label: 'Cơ quan chủ quản', most: 200 },
      { id: 'responsible', label: 'Người chịu trách nhiệm nội dung', most: 200 },
      { id: 'address', label: 'Địa chỉ', most: 300 },
      { id: 'phone', label: 'Điện thoại', most: 60, type: 'tel' },
      { id: 'email', label: 'Thư điện tử', most: 120, type: 'email' },
      { id: 'license', label: 'Giấy phép', most: 300 },
    ],
  },
  {
    title: 'Chia sẻ và dẫn lại',
    fields: [
      {
        id: 'shareTail',
        label: 'Lời cuối tin chia sẻ',
        hint: 'Dòng cuối của lời soạn sẵn cho nhóm Zalo. Ví dụ: Theo Cổng tin tức thành phố.',
        most: 120,
      },
      { id: 'reuse', label: 'Lời về việc dẫn lại tin, ở chân trang', most: 300, long: true },
    ],
  },
]
