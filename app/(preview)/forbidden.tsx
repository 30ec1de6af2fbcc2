export { default } from '../(newsroom)/admin/forbidden'
