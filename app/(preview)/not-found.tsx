export default function NotFound() {
  return (
    <main className="wrap" style={{ paddingBlock: '4rem' }}>
      <h1 className="article-title">Không mở được bản xem trước</h1>
      <p className="article-sapo">
        Đường dẫn đã hết hạn, đã bị thu hồi hoặc chép thiếu. Hãy hỏi lại người đã gửi cho bạn.
      </p>
    </main>
  )
}
