import next from '@next/eslint-plugin-next'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const clientDirective = 'ExpressionStatement[directive="use client"]'

/** Somebody who silences a rule says why: `// eslint-disable-next-line rule -- because …` */
const explained = {
  rules: {
    /** @type {import('eslint').Rule.RuleModule} */
    disable: {
      meta: { type: 'suggestion', messages: { why: 'Say after “--” why the rule is silenced.' } },
      create: (context) => ({
        Program: () => {
          for (const comment of context.sourceCode.getAllComments())
            if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value))
              context.report({ loc: comment.loc ?? { line: 1, column: 0 }, messageId: 'why' })
        },
      }),
    },
  },
}

export default defineConfig(
  globalIgnores(['.next/', '.data/', 'public/', 'next-env.d.ts', 'test-results/', 'playwright-report/']),
  typescript.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { explained },
    rules: {
      'explained/disable': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: clientDirective, message: 'Name the file *.client.tsx or *.client.ts.' },
      ],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-explicit-any': ['error', { fixToUnknown: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  { files: ['demo/**', 'db/migrations/**', 'e2e/fixtures/**'], rules: { 'max-lines': 'off' } },
  { files: ['bin/**', 'bench/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.tsx'],
    plugins: { '@next/next': next, 'react-hooks': /** @type {{}} */ (reactHooks) },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ['**/*.client.{ts,tsx}', 'app/(newsroom)/**/{error,global-error}.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['app/(portal)/**', 'components/{article,portal,share}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: clientDirective, message: "Readers' pages have no client components." },
      ],
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-head-element': 'off',
    },
  },
)
