import { existsSync, readFileSync } from 'node:fs'
import { promises } from '../prove/promises'
import type { Result, Results } from '../prove/results'

const resultsFile = 'tests/prove/results.json'

function told({ figure, passed, scale }: Result): string {
  const size = scale === 1 ? '' : ` – at ${scale} of the full size`
  return `${passed ? '' : '**does not hold:** '}${figure}${size}`.replaceAll('|', '/')
}

/** The page of what is promised and how it was last shown, drawn from the results of `npm run prove`. */
export function listAssurance(): string {
  const results: Results = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results) : {}
  const rows = Object.entries(promises).map(([name, { promise, full, shownBy }]) => {
    const result = results[name]
    const last = shownBy ? `by tests: \`${shownBy}\`` : result ? told(result) : 'not run yet'
    const when = result && !shownBy ? `${result.at.slice(0, 16).replace('T', ' ')} UTC, ${result.seconds} s, ${result.commit ? `commit ${result.commit}` : 'commit not kept'}` : ''
    return `| ${name} | ${promise} | ${full} | ${last} | ${when} |`
  })
  const settingOf = ({ machine, database }: Result) => `${machine}, ${database}`
  const settings = new Set(Object.values(results).map(settingOf))
  const provedOn = (setting: string) => Object.keys(results).filter((name) => settingOf(results[name]!) === setting)
  return [
    '# What we promise, and how it was last shown',
    '',
    'Drawn from the last run of each proof by `npm run prove` (`npm run prove -- G1` for one). A figure counts at its full size; where a',
    'share of it was run, the figure says so. A small sample of each runs inside `npm test`.',
    '',
    'A figure holds for the commit beside it (`+`: with changes that were not committed). What has changed since, and so was not proved again, is',
    'shown by `git diff --stat <commit> -- app db machines`.',
    '',
    '| # | promise | full size | last shown | when |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '## Machines',
    '',
    ...[...settings].map((setting) => `- ${setting}: ${provedOn(setting).join(', ')}`),
    '',
  ].join('\n')
}
