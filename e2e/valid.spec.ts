import { HtmlValidate } from 'html-validate'
import { addresses } from './addresses'
import { articlePath, model } from './articles'
import { expect, test } from './fixtures'

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

test('every public page is valid HTML, plain copies too', async ({ request }) => {
  for (const path of [...addresses.map((it) => it.path), `${articlePath(model)}/gon`]) {
    const html = await (await request.get(path)).text()
    const { results } = await validator.validateString(html)
    const wrong = results.flatMap((it) => it.messages.map((one) => `${one.line}: ${one.message}`))
    expect(wrong, path).toEqual([])
  }
})
