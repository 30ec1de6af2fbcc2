const groups: { title: string; keys: [string[], string][] }[] = [
  {
    title: 'Ở mọi trang',
    keys: [
      [['Ctrl K'], 'Tìm, đi tới, làm nhanh'],
      [['?'], 'Bảng phím tắt này'],
      [['N'], 'Bài mới (trừ khi đang mở một bài)'],
      [['/'], 'Tìm trong trang'],
      [['Esc'], 'Bỏ chọn, đóng'],
    ],
  },
  {
    title: 'Danh sách bài',
    keys: [
      [['J', 'K'], 'Xuống, lên một bài'],
      [['X'], 'Chọn hoặc bỏ chọn'],
      [['Shift X'], 'Chọn cả đoạn'],
      [['Enter'], 'Mở bài'],
      [['A'], 'Duyệt'],
      [['R'], 'Trả lại'],
      [['Q'], 'Mã QR của bài'],
    ],
  },
  {
    title: 'Viết bài',
    keys: [
      [['Ctrl S'], 'Lưu ngay'],
      [['/'], 'Chèn khối'],
      [['Ctrl Alt 2', '3'], 'Tiêu đề mục'],
      [['Alt ↑', '↓'], 'Dời khối lên, xuống'],
      [['Ctrl K'], 'Liên kết, khi đang chọn chữ'],
      [['Tab'], 'Từ ảnh đã chọn vào các ô của ảnh'],
      [['Alt F10'], 'Lên thanh định dạng'],
      [['Ctrl Enter'], 'Kiểm tra trước khi gửi; lần nữa để gửi'],
    ],
  },
  {
    title: 'So sánh bản',
    keys: [
      [['F7'], 'Thay đổi kế tiếp'],
      [['Shift F7'], 'Thay đổi trước'],
    ],
  },
]

/** Every key of the newsroom: the sheet under `?`. */
export function KeyList() {
  return (
    <div className="key-list">
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([pressed, words]) => (
              <div key={words}>
                <dt>
                  {pressed.map((it) => (
                    <kbd key={it}>{it}</kbd>
                  ))}
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
