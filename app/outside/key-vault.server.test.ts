import { randomBytes } from 'node:crypto'
import type { INetworkModule, NetworkResponse } from '@azure/msal-node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/client'
import { startLocalKeyVault, type LocalKeyVault } from '../../tests/servers/local-key-vault'
import { openTestDatabase } from '../../tests/servers/test-database'
import { vaultTokens } from '../auth/vault-token.server'
import { masterKeysFrom } from '../use-cases/trust/keys/master-keys.server'
import { rotateDataKeys, rotateMasterKey } from '../use-cases/trust/keys/rotate-keys.server'
import { openTenantKeys } from '../use-cases/trust/keys/tenant-keys.server'
import { openKeyVault } from './key-vault.server'

const place = { tenantId: 'demo', table: 'tenant_keys', row: 'wrapping#1', column: 'wrapped' }
const secretToken = `token-${randomBytes(12).toString('hex')}`
const token = async () => ({ token: secretToken, expiresOn: new Date(Date.now() + 3_600_000) })
/** Over plain http, which is allowed here only, and quick to give up. */
const options = {
  allowInsecureConnection: true,
  retryOptions: { maxRetries: 2, retryDelayInMs: 1, maxRetryDelayInMs: 1 },
  patience: 2000,
}

let vault: LocalKeyVault
let database: Database
beforeAll(async () => {
  ;[vault, database] = await Promise.all([startLocalKeyVault(), openTestDatabase()])
})
afterAll(() => Promise.all([vault.stop(), database.close()]))
beforeEach(() => {
  vault.failing.length = 0
})

const open = (...keyIds: string[]) =>
  openKeyVault(keyIds, token, { ...options, disableChallengeResourceVerification: true })

describe('a key in the vault', () => {
  test('wraps and unwraps there, in the place it was wrapped for and with our token', async () => {
    const find = await open(vault.version('a1'))
    const [master, key] = [find(vault.version('a1'))!, randomBytes(32)]
    const wrapped = await master.wrap(key, place)
    expect(wrapped).toHaveLength(256)
    expect(await master.unwrap(wrapped, place)).toEqual(key)
    expect(vault.asked.filter(({ what }) => what !== 'get').map(({ what }) => what)).toEqual(
      expect.arrayContaining(['wrapkey', 'unwrapkey']),
    )
    expect(new Set(vault.asked.map(({ by }) => by))).toEqual(new Set([undefined, `Bearer ${secretToken}`]))
    await expect(master.unwrap(wrapped, { ...place, row: 'wrapping#2' })).rejects.toThrow('moved')
  })

  test('is one of ours or another version of it; no other address gets our token', async () => {
    const find = await open(vault.version('a1'))
    expect(find(vault.version('b2'))?.id).toBe(vault.version('b2'))
    const elsewhere = [
      `http://127.0.0.1:1/keys/portal/a1`,
      vault.version('a1').replace('portal', 'other'),
      `${vault.version('a1')}/../x`,
      'local:1',
    ]
    expect(elsewhere.map(find)).toEqual(elsewhere.map(() => undefined))
  })

  test.each<[string, (number | 'silence')[], RegExp]>([
    ['401', [401, 401, 401], /lets nobody wrap with http.* \(401\): our identity needs wrapKey/],
    ['403', [403, 403, 403], /lets nobody wrap with http.* \(403\)/],
    ['404', [404], /has no key http.*portal\/a1 \(404\)/],
    ['429 for good', Array<429>(9).fill(429), /asked too much \(429\)/],
    ['500 for good', Array<500>(9).fill(500), /does not answer \(500\)/],
    ['400', [400], /does not wrap with .* \(400\)/],
  ])('that answers %s is told in one sentence without what it said or our token', async (_status, failing, said) => {
    const key = (await open(vault.version('a1')))(vault.version('a1'))!
    vault.failing.push(...failing)
    const fault = await key.wrap(randomBytes(32), place).catch((error: Error) => error)
    expect(fault).toMatchObject({ name: 'KeyVaultFault', message: expect.stringMatching(said) })
    expect(`${(fault as Error).stack} ${JSON.stringify(fault)}`).not.toMatch(
      new RegExp(`words of the vault|${secretToken}`),
    )
    expect((fault as Error).cause).toBeUndefined()
  })

  test('that says nothing, or whose vault is not there, is told too', async () => {
    const { version } = vault
    const find = await openKeyVault([version('a1')], token, {
      ...options,
      disableChallengeResourceVerification: true,
      patience: 200,
    })
    vault.failing.push('silence')
    await expect(find(version('a1'))!.wrap(randomBytes(32), place)).rejects.toThrow(/does not answer \(AbortError\)/)
    const nowhere = 'http://127.0.0.1:1/keys/portal/a1'
    await expect((await open(nowhere))(nowhere)!.wrap(randomBytes(32), place)).rejects.toThrow(/does not answer/)
  })

  test('is asked again when the vault was busy or stumbled', async () => {
    const key = (await open(vault.version('a1')))(vault.version('a1'))!
    vault.failing.push(429, 500)
    expect(await key.wrap(randomBytes(32), place)).toHaveLength(256)
  })
})

test('a tenant moves from MASTER_KEY into the vault, to a newer version there, and back; the vault is asked only at start', async () => {
  const secret = randomBytes(32)
  const find = await open(vault.version('a1'), vault.version('b2'))
  const storeOf = (masterKeys: ReturnType<typeof masterKeysFrom>) => ({
    database: database.asTenant('demo'),
    tenantId: 'demo',
    now: () => new Date(),
    masterKeys,
  })
  const steps = [
    masterKeysFrom([secret]),
    masterKeysFrom([secret], find, vault.version('a1')),
    masterKeysFrom([], find, vault.version('b2')),
    masterKeysFrom([randomBytes(32)], find),
  ]
  const { tenantKeys } = await openTenantKeys(storeOf(steps[0]!))
  const { key, wrapped } = tenantKeys.newDataKey('demo', 'c')
  const hash = tenantKeys.keyedHash('use', 'value')
  for (const masterKeys of steps.slice(1)) {
    expect(await rotateMasterKey(storeOf(masterKeys))).toMatchObject({ wrapped: 2, by: masterKeys.current.id })
    const opened = await openTenantKeys(
      storeOf({ ...masterKeys, find: (id) => (id === masterKeys.current.id ? masterKeys.current : undefined) }),
    )
    const before = vault.asked.length
    for (let n = 0; n < 50; n += 1) expect(opened.tenantKeys.unwrap(wrapped, 'demo', 'c')).toEqual(key)
    expect(opened.tenantKeys.keyedHash('use', 'value')).toEqual(hash)
    expect(vault.asked.length).toBe(before)
  }
})

test('a tenant that begins with the vault has keys that no secret of ours gives, and they can be replaced', async () => {
  const find = await open(vault.version('a1'))
  const store = (id: string) => ({
    database: database.asTenant('new'),
    tenantId: 'new',
    now: () => new Date(),
    masterKeys: masterKeysFrom([], find, id),
  })
  const { tenantKeys } = await openTenantKeys(store(vault.version('a1')))
  const { key, wrapped } = tenantKeys.newDataKey('new', 'c')
  await rotateMasterKey(store(vault.version('b2')))
  let waited = 0
  const result = rotateDataKeys(
    { ...store(vault.version('b2')), now: () => new Date(Date.now() + waited) },
    async (milliseconds) => void (waited += milliseconds),
  )
  expect(await result).toEqual({ version: 2, isNew: true, rewrapped: 0, left: 0 })
  expect((await openTenantKeys(store(vault.version('b2')))).tenantKeys.unwrap(wrapped, 'new', 'c')).toEqual(key)
  vault.failing.push(...Array<403>(3).fill(403))
  await expect(openTenantKeys(store(vault.version('b2')))).rejects.toThrow(/lets nobody unwrap with .* \(403\)/)
})

describe('the token for the vault', () => {
  const asked: string[] = []
  const answer = async (url: string, options?: { body?: string }) => {
    asked.push(`${url} ${options?.body ?? ''}`)
    const body = { token_type: 'Bearer', expires_in: 3600, access_token: 'the-token', resource: 'r' }
    return { status: 200, headers: {}, body } as unknown as NetworkResponse<never>
  }
  const network: INetworkModule = { sendGetRequestAsync: answer, sendPostRequestAsync: answer }
  const broken = async () => {
    throw new Error('a secret of the provider')
  }

  test('is that of the machine, or of our app registration', async () => {
    const machine = vaultTokens({ kind: 'managed', clientId: 'c1' }, network)
    expect(await machine('https://vault.azure.net/.default')).toMatchObject({ token: 'the-token' })
    expect(asked.at(-1)).toMatch(/169\.254\.169\.254.*resource=https%3A%2F%2Fvault\.azure\.net&client_id=c1/)
    const app = { kind: 'app', tenantId: crypto.randomUUID(), clientId: 'c2', clientSecret: 's' } as const
    expect(await vaultTokens(app, network)('https://vault.azure.net/.default')).toMatchObject({ token: 'the-token' })
    expect(asked.at(-1)).toMatch(new RegExp(`${app.tenantId}/oauth2.*scope=https%3A%2F%2Fvault.azure.net%2F.default`))
  })

  test('that is not given is told in a sentence that names the setting', async () => {
    const none = vaultTokens(
      { kind: 'app', tenantId: 't', clientId: 'c', clientSecret: 's' },
      { sendGetRequestAsync: broken, sendPostRequestAsync: broken },
    )
    const find = await openKeyVault([vault.version('a1')], none, {
      ...options,
      disableChallengeResourceVerification: true,
    })
    const fault = find(vault.version('a1'))!.wrap(randomBytes(32), place)
    await expect(fault).rejects.toThrow(
      /^Entra gives the app registration .* no token for the key vault: see KEY_VAULT_IDENTITY$/,
    )
  })
})
