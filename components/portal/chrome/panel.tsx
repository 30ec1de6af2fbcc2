import { Fragment } from 'react'
import type { Site } from '@/portal/site'
import { Icon } from '../icon'
import { Sizes } from './sizes'

const looks = [
  ['auto', 'Tự động'],
  ['light', 'Sáng'],
  ['dark', 'Tối'],
  ['contrast', 'Tương phản cao'],
] as const

const ways = [
  ['/moi-nhat', 'Mới nhất'],
  ['/doc-nhieu', 'Đọc nhiều'],
  ['/luu-tru', 'Lưu trữ theo ngày'],
  ['/so-do', 'Sơ đồ cổng'],
] as const

/** On a phone the menu: sections, text size, appearance. On a desktop the appearance alone. */
export function Panel({ sections }: { sections: Site['sections'] }) {
  return (
    <details className="panel">
      <summary className="mast__button" aria-label="Mục lục và cách hiển thị">
        <Icon name="menu" className="narrow-only" />
        <Icon name="appearance" className="wide-only" />
      </summary>
      <div className="panel__sheet">
        <ul className="panel__links narrow-only">
          {sections.map((it) => (
            <li key={it.id}>
              <a href={`/chuyen-muc/${it.slug}`}>{it.name}</a>
            </li>
          ))}
          {ways.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <div className="narrow-only needs-js">
          <p className="panel__title">Cỡ chữ</p>
          <Sizes />
        </div>
        <p className="panel__title needs-js">Giao diện</p>
        <div className="looks needs-js" role="group" aria-label="Giao diện">
          {looks.map(([look, name]) => (
            <Fragment key={look}>
              <button type="button" data-theme-set={look}>
                {name}
              </button>{' '}
            </Fragment>
          ))}
        </div>
        <p className="panel__title no-js">Giao diện sáng hay tối theo cài đặt của máy bạn.</p>
      </div>
    </details>
  )
}
