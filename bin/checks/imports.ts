import { join, resolve } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { direct, options, reached } from '../../.dependency-cruiser.mjs'

/**
 * Holds the imports of a project against the rules of `.dependency-cruiser.mjs` and prints what breaks them.
 * To call: `tsx bin/checks/imports.ts [folder with a tsconfig.json]`
 */
const root = resolve(process.argv[2] ?? join(import.meta.dirname, '../..'))
process.chdir(root)
const everywhere = await run(direct, true)
const atRun = await run(reached, false)
const modules = Math.min(everywhere.totalCruised, atRun.totalCruised)
const violations = [...everywhere.violations, ...atRun.violations]

for (const { rule, from, to } of violations)
  console.log(`${rule.name}: ${from} → ${to} (${[...direct, ...reached].find(byName(rule.name))?.comment})`)
console.log(`${modules} modules read, ${violations.length} violations`)
if (modules === 0) console.log('The check saw nothing, so it proves nothing.')
process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0

async function run(forbidden: IForbiddenRuleType[], withTypes: boolean) {
  const fileName = join(root, 'tsconfig.json')
  const { output } = await cruise(
    ['.'],
    {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: withTypes,
      tsConfig: { fileName },
    },
    {},
    { tsConfig: extractTSConfig(fileName) },
  )
  return (output as ICruiseResult).summary
}

function byName(name: string) {
  return (rule: IForbiddenRuleType) => rule.name === name
}
