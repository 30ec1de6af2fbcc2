import type { Role } from '../newsroom/actor'

/**
 * Who may open and do what in the newsroom: one line for each page, route and action. `access.test.ts` fails for what
 * has no line and prints the line to add; `access.db.test.ts` calls every action, `access.spec.ts` asks every page
 * and route, signed out and as each role.
 *
 * - A page or a route gets the least role that may open it. Pages say so with `requireRole('publisher')` of
 *   app/session; route handlers answer 401 without a session and 403 to a lower role.
 * - An action for everybody signed in: `'reporter'`. One that begins with a higher role carries an input that its
 *   shape takes, so that the refusal is the verb's own: `{ least: 'publisher', with: (it) => ({ id: it.storyId }) }`.
 *   An action that takes several arguments gets `args: (it) => [it.storyId, 'x']` instead. What hangs on a section
 *   or a state is tested beside the verb.
 */
export type Least = Role | 'everybody'

/** Rows that exist while actions are called. */
export type Made = {
  /** A draft of who is signed in. */
  storyId: number
  version: number
  title: string
  /** Of a published story. */
  articleId: number
  slug: string
  sectionId: number
  sourceId: number
  authorId: number
  topicId: number
  mediaId: number
  messageId: number
  /** Another person of the newsroom. */
  staffId: number
  /** What an administrator writes of a person. */
  person: { name: string; email: string; role: Role; sectionIds: number[]; authorId: number | null }
}

export type ActionLine =
  Least | { least: Least; with: (it: Made) => unknown } | { least: Least; args: (it: Made) => unknown[] }

/** By their folders; a parameter is filled with something that does not exist. */
export const pages: Record<string, Least> = {
  '/admin': 'reporter',
  '/admin/bai-viet': 'reporter',
  '/admin/bai-viet/tu-word': 'reporter',
  '/admin/cai-dat': 'administrator',
  '/admin/bai-viet/[id]': 'reporter',
  '/admin/bai-viet/[id]/lich-su': 'reporter',
  '/admin/bai-viet/[id]/xem-truoc': 'reporter',
  '/admin/bai-viet/[id]/xem-truoc/trang': 'reporter',
  '/admin/bai-viet/moi': 'reporter',
  '/admin/chu-de': 'editor',
  '/admin/chu-de/[id]': 'editor',
  '/admin/chuyen-huong': 'administrator',
  '/admin/chuyen-huong/[id]': 'administrator',
  '/admin/chuyen-huong/khong-tim-thay': 'administrator',
  '/admin/chuyen-huong/nhap': 'administrator',
  '/admin/chuyen-muc': 'administrator',
  '/admin/chuyen-muc/[id]': 'administrator',
  '/admin/gop-y': 'editor',
  '/admin/kenh': 'publisher',
  '/admin/kenh/[id]': 'publisher',
  '/admin/nguon': 'administrator',
  '/admin/nguon/[id]': 'administrator',
  '/admin/nhan-su': 'administrator',
  '/admin/nhan-su/[id]': 'administrator',
  '/admin/nhan-su/moi': 'administrator',
  '/admin/tac-gia': 'editor',
  '/admin/tac-gia/[id]': 'editor',
  '/admin/nhat-ky': 'administrator',
  '/admin/ma-qr': 'publisher',
  '/admin/ma-qr/[loai]/[id]': 'publisher',
  '/admin/tai-khoan': 'reporter',
  '/admin/trang-chu': 'publisher',
  '/admin/trang-chu/xem-truoc': 'publisher',
  '/admin/tien-ich': 'publisher',
  '/admin/tien-ich/[id]': 'publisher',
  '/admin/thu-vien': 'reporter',
  '/admin/thu-vien/[id]': 'reporter',
  '/admin/tim-kiem': 'publisher',
  '/admin/tim-kiem/dong-nghia': 'publisher',
  '/admin/tim-kiem/dong-nghia/[id]': 'publisher',
  '/admin/tim-kiem/ghim': 'publisher',
  '/admin/trang': 'publisher',
  '/admin/trang/[id]': 'publisher',
  '/admin/thong-ke': 'publisher',
  '/dang-nhap': 'everybody',
  '/dang-nhap/dat-mat-khau/[secret]': 'everybody',
  '/xem-truoc/[secret]': 'everybody',
}

/** By method and folder: `'POST /api/admin/media': 'reporter'`. */
export const routes: Record<string, Least> = {
  'GET /admin/nhat-ky/xuat': 'administrator',
  'GET /api/admin/ma-qr/ap-phich': 'publisher',
  'GET /api/admin/ma-qr/nhan': 'publisher',
  'GET /api/admin/media': 'reporter',
  'POST /api/admin/docx': 'reporter',
  'GET /api/admin/redirects': 'administrator',
  'POST /api/admin/media': 'reporter',
  'POST /api/admin/media/[id]': 'reporter',
  'GET /api/admin/the-chia-se': 'reporter',
  'GET /api/admin/thong-ke': 'publisher',
}

/** By the folder of their `actions.ts` and their name. */
export const actions: Record<string, ActionLine> = {
  '/admin/bai-viet deleteDraft': 'reporter',
  '/admin/bai-viet dropListFilter': 'reporter',
  '/admin/bai-viet findStories': { least: 'reporter', with: (it) => it.title },
  '/admin/bai-viet saveListFilter': 'reporter',
  '/admin/bai-viet workOnStories': 'reporter',
  '/admin/bai-viet/tu-word createFromWord': 'reporter',
  '/admin/cai-dat save': 'administrator',
  '/admin/bai-viet/[id] approve': 'reporter',
  '/admin/bai-viet/[id] correct': 'reporter',
  '/admin/bai-viet/[id] giveBack': 'reporter',
  '/admin/bai-viet/[id] leave': 'reporter',
  '/admin/bai-viet/[id] loadStory': 'reporter',
  '/admin/bai-viet/[id] move': 'reporter',
  '/admin/bai-viet/[id] publish': {
    least: 'publisher',
    with: ({ storyId, version }) => ({ storyId, version }),
  },
  '/admin/bai-viet/[id]/ghi-chu listNotes': { least: 'reporter', with: (it) => ({ storyId: it.storyId }) },
  '/admin/bai-viet/[id]/ghi-chu settleNote': 'reporter',
  '/admin/bai-viet/[id]/ghi-chu writeNote': 'reporter',
  '/admin/bai-viet/[id]/xem-truoc makeLink': 'reporter',
  '/admin/bai-viet/[id]/xem-truoc revokeLink': 'reporter',
  '/admin/bai-viet/[id]/lich-su restore': 'reporter',
  '/admin/bai-viet/[id]/tim readNames': 'reporter',
  '/admin/bai-viet/[id] remove': 'reporter',
  '/admin/bai-viet/[id] revise': 'reporter',
  '/admin/bai-viet/[id] saveText': 'reporter',
  '/admin/bai-viet/[id] schedule': {
    least: 'publisher',
    with: ({ storyId, version }) => ({
      storyId,
      version,
      publishAt: '2100-01-01T00:00:00Z',
      removeAt: null,
    }),
  },
  '/admin/bai-viet/[id]/tim searchAuthors': 'reporter',
  '/admin/bai-viet/[id]/tim searchPublished': 'reporter',
  '/admin/bai-viet/[id]/tim searchTopics': 'reporter',
  '/admin/bai-viet/[id] sendBeat': 'reporter',
  '/admin/bai-viet/[id] submit': 'reporter',
  '/admin/bai-viet/[id] unschedule': 'reporter',
  '/admin/bai-viet/[id] withdraw': 'reporter',
  '/admin/chu-de merge': 'editor',
  '/admin/chu-de remove': 'editor',
  '/admin/chu-de save': 'editor',
  '/admin/chuyen-huong ignore': 'administrator',
  '/admin/chuyen-huong importFile': 'administrator',
  '/admin/chuyen-huong remove': 'administrator',
  '/admin/chuyen-huong save': 'administrator',
  '/admin/chuyen-huong tryOut': 'administrator',
  '/admin/chuyen-muc move': 'administrator',
  '/admin/chuyen-muc remove': 'administrator',
  '/admin/chuyen-muc retire': 'administrator',
  '/admin/chuyen-muc save': 'administrator',
  '/admin/gop-y handle': { least: 'publisher', with: (it) => ({ id: it.messageId, to: 'read' }) },
  '/admin/kenh move': 'publisher',
  '/admin/kenh retire': 'publisher',
  '/admin/kenh save': 'publisher',
  '/admin/nguon remove': 'administrator',
  '/admin/nguon save': 'administrator',
  '/admin/nhan-su invite': {
    least: 'administrator',
    with: (it) => it.person,
  },
  '/admin/nhan-su makeLink': { least: 'administrator', with: (it) => ({ staffId: it.staffId }) },
  '/admin/nhan-su setActive': {
    least: 'administrator',
    with: (it) => ({ staffId: it.staffId, active: false }),
  },
  '/admin/nhan-su update': {
    least: 'administrator',
    with: (it) => ({ ...it.person, staffId: it.staffId }),
  },
  '/admin/tac-gia remove': 'editor',
  '/admin/tac-gia retire': 'editor',
  '/admin/tac-gia save': 'editor',
  '/admin/ma-qr issue': 'publisher',
  '/admin/ma-qr move': 'publisher',
  '/admin/tai-khoan changeOwnPassword': 'reporter',
  '/admin/tai-khoan chooseTheme': 'everybody',
  '/admin/tai-khoan endOneSession': 'reporter',
  '/admin/tai-khoan signOut': 'reporter',
  '/admin/tai-khoan signOutEverywhere': 'reporter',
  '/admin/tien-ich move': 'publisher',
  '/admin/tien-ich remove': 'publisher',
  '/admin/tien-ich save': 'publisher',
  '/admin/thu-vien aim': 'reporter',
  '/admin/thu-vien describe': 'reporter',
  '/admin/thu-vien remove': 'reporter',
  '/admin/tim-kiem pin': 'publisher',
  '/admin/tim-kiem removeGroup': 'publisher',
  '/admin/tim-kiem saveGroup': 'publisher',
  '/admin/tim-kiem unpin': 'publisher',
  '/admin/trang-chu find': { least: 'publisher', with: () => ({ words: '' }) },
  '/admin/trang-chu look': { least: 'publisher', with: () => ({ slots: {} }) },
  '/admin/trang-chu publish': { least: 'publisher', with: () => ({ slots: {}, basedOn: null }) },
  '/admin/trang-chu schedule': {
    least: 'publisher',
    with: () => ({ slots: {}, at: '2100-01-01T00:00:00Z', replaces: null }),
  },
  '/admin/trang-chu unschedule': { least: 'publisher', with: () => ({ id: 999_999_999 }) },
  '/admin/trang move': 'publisher',
  '/admin/trang remove': 'publisher',
  '/admin/trang save': 'publisher',
  '/dang-nhap enter': 'everybody',
  '/dang-nhap setPassword': 'everybody',
}
