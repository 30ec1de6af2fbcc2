import { atLeast, type Actor } from '../actor'
import { forbid } from '../outcome'

/** Whoever arranges the front page or looks at an arrangement is a publisher. */
export function requireCurator(actor: Actor): void {
  if (!atLeast(actor, 'publisher')) forbid('Trang chủ do thư ký tòa soạn sắp xếp.')
}
