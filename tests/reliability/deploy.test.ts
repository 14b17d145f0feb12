import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings, settingNames } from '../../app/server/settings/settings'

const compose = readFileSync('compose.yaml', 'utf8')
const dockerfile = readFileSync('Dockerfile', 'utf8')
/** Of the image of PostgreSQL, of the proxy, and of the script that makes the web processes' user. */
const ofOthers = ['POSTGRES_DB', 'POSTGRES_PASSWORD', 'WEB_PASSWORD', 'SITE']
const namesIn = (text: string) =>
  [...text.matchAll(/^\s+([A-Z][A-Z_]+): (.*)$/gm)].map(([, name, value]) => ({
    name: name!,
    value: value!.replace(/^'(.*)'$/, '$1'),
  }))

test('every setting in compose.yaml is one that a start understands, and docs/settings.md tells of every setting', () => {
  const names = namesIn(compose).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !settingNames.includes(name) && !ofOthers.includes(name))).toEqual([])
  const page = readFileSync('docs/settings.md', 'utf8')
  expect(settingNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('with the settings of compose.yaml a web process starts as production', () => {
  const web = namesIn(compose.slice(0, compose.indexOf('\nservices:')))
  const guid = '11111111-2222-4333-8444-555555555555'
  const secrets: Record<string, string> = {
    SITE: 'suunta.example.fi',
    WEB_PASSWORD: 'x',
    TENANT_ID: 'vantaa',
    MASTER_KEY: randomBytes(32).toString('base64'),
  }
  const filled = web.map(({ name, value }) => [
    name,
    value.replaceAll(/\$\{(\w+)\}/g, (_, secret: string) => secrets[secret] ?? guid),
  ])
  const settings = readSettings(Object.fromEntries(filled) as Record<string, string>, 'test')
  expect(settings).toMatchObject({ mode: 'production', trustedProxies: 1, leaveSeconds: 5, metricsPort: 9464 })
})

test('every file that the image and compose.yaml take from here is there', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '))
  const mounted = [...compose.matchAll(/- \.\/([^:]+):/g)].map(([, file]) => file!)
  expect(copied.length).toBeGreaterThan(8)
  expect([...copied, ...mounted].filter((file) => !existsSync(file))).toEqual([])
  expect(mounted).toHaveLength(3)
})

test('what a backup brought back must not undo stands on volumes of its own, and the nightly command runs', () => {
  const [web, services] = [
    compose.slice(0, compose.indexOf('\nservices:')),
    compose.slice(compose.indexOf('\nservices:')),
  ]
  for (const [name, volume] of [
    ['AUDIT_ANCHOR_FILE', 'anchors'],
    ['ERASURE_FILE', 'erasures'],
  ] as const) {
    expect(namesIn(web).find((one) => one.name === name)?.value).toMatch(new RegExp(`^/${volume}/`))
    expect(web).toContain(`- ${volume}:/${volume}\n`)
    expect(dockerfile).toMatch(new RegExp(`chown node .*/${volume}\\b`))
  }
  const nightly = /\n {2}nightly:\n((?: {4}.*\n)+)/.exec(services)![1]!
  expect(nightly).toContain('<<: *web')
  expect(nightly).toContain('MIGRATION_DATABASE_URL:')
  const script = /command: \['sh', '\/suunta\/([^']+)'\]/.exec(nightly)![1]!
  expect(dockerfile).toContain(`COPY ${script} `)
  expect(readFileSync(script, 'utf8')).toContain('node build/commands/retention.js')
})

test('the database is made ready by a program of its own, and waited for over the network', () => {
  // What is not executable is read into the image's own start script, with the strictness of ours.
  expect(statSync('deploy/create-web-user.sh').mode & 0o111).toBe(0o111)
  // Before the web processes' user is made, the server answers on its socket already.
  expect(compose).toMatch(/'pg_isready', '-h', '127\.0\.0\.1'/)
})

test.each(['threat-model', 'scaling', 'operations'])('every file that docs/%s.md names is there', (name) => {
  const page = readFileSync(`docs/${name}.md`, 'utf8')
  const files = [...page.matchAll(/`([\w./-]+\/[\w./-]+\.(?:tsx?|mjs|md|json))`/g)].map(([, file]) => file!)
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})
