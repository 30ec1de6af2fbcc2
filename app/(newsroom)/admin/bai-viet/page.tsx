export default function Page() {
  return <h1>Bài viết</h1>
}
