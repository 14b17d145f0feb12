import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readSettings, SettingsFault } from './settings'

const guid = '11111111-2222-4333-8444-555555555555'
const production = {
  BASE_URL: 'https://suunta.example.fi/',
  DATABASE_URL: 'postgresql://localhost/suunta',
  MASTER_KEY: randomBytes(32).toString('base64'),
  TENANT_ID: 'vantaa-kerava',
  ENTRA_TENANT_ID: guid,
  ENTRA_CLIENT_ID: guid,
  ENTRA_CLIENT_SECRET: 'secret',
}

const faultsOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment, 'test')
  } catch (error) {
    if (error instanceof SettingsFault) return error.faults.join('\n')
    throw error
  }
  return ''
}

describe('with nothing set', () => {
  test('the portal is a demo that listens on this machine only', () => {
    const settings = readSettings({}, 'test')
    expect(settings).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000, baseUrl: 'http://localhost:3000' })
  })
})

describe('the invented people of a demo', () => {
  const real = { DEMO: '1', DATABASE_URL: 'postgres://localhost/x' }
  test('are there in a demo with a database of its own, and elsewhere only when asked for', () => {
    const asked = [{}, { DEMO: '1' }, { DEMO_PEOPLE: '0' }, real, { ...real, DEMO_PEOPLE: '1' }]
    const key = { MASTER_KEY: production.MASTER_KEY }
    expect(asked.map((one) => readSettings({ ...key, ...one }, 'test').demoPeople)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ])
  })

  test('stop the start of a real portal', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://localhost/x', DEMO_PEOPLE: '1' }, 'test')).toThrow(
      'DEMO_PEOPLE is for a demo alone',
    )
  })
})

describe('a demo on a real database', () => {
  test('is still a demo and still on this machine only', () => {
    const settings = readSettings({ DEMO: '1', DATABASE_URL: 'postgres://localhost/x' }, 'test')
    expect(settings).toMatchObject({ mode: 'demo', host: '127.0.0.1', databaseUrl: 'postgres://localhost/x' })
  })

  test('refuses an address that others can reach', () => {
    expect(faultsOf({ DEMO: '1', BASE_URL: 'https://suunta.example.fi' })).toContain('must be localhost')
  })
})

describe('production', () => {
  test('is what any of DATABASE_URL and ENTRA_* makes it', () => {
    expect(faultsOf({ ENTRA_CLIENT_ID: guid })).toContain('DATABASE_URL is missing')
    expect(faultsOf({ DATABASE_URL: 'postgres://localhost/x' })).toContain('ENTRA_CLIENT_SECRET is missing')
  })

  test('demands every needed setting and lists all that are missing at once', () => {
    const faults = faultsOf({ DATABASE_URL: 'postgres://localhost/x' })
    for (const name of [
      'BASE_URL',
      'MASTER_KEY or KEY_VAULT_KEY_ID',
      'TENANT_ID',
      'ENTRA_TENANT_ID',
      'ENTRA_CLIENT_ID',
    ])
      expect(faults).toContain(name)
  })

  test('starts with all of them', () => {
    const settings = readSettings(production, 'test')
    expect(settings).toMatchObject({ mode: 'production', host: '0.0.0.0', baseUrl: 'https://suunta.example.fi' })
    expect(settings.entra?.allowedTenants).toEqual([guid])
  })

  test('refuses plain http', () => {
    expect(faultsOf({ ...production, BASE_URL: 'http://suunta.example.fi' })).toContain('must be https')
  })

  test.each([
    ['too short', randomBytes(16).toString('base64')],
    ['all the same', Buffer.alloc(32, 1).toString('base64')],
    ['a password', 'correct horse battery staple'],
    ['the numbers in their order', Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('hex')],
    [
      'a sequence in steps that goes round',
      Buffer.from(Array.from({ length: 32 }, (_, at) => 200 - at * 37)).toString('hex'),
    ],
    ['half of it twice', randomBytes(16).toString('hex').repeat(2)],
    ['typed along the keyboard', Buffer.from('0123456789abcdef9876543210fedcba').toString('base64')],
  ])('refuses a master key that is %s', (_what, key) => {
    expect(faultsOf({ ...production, MASTER_KEY: key })).toContain('32 random bytes')
    const previous = `${production.MASTER_KEY},${key}`
    expect(faultsOf({ ...production, MASTER_KEY_PREVIOUS: previous })).toContain('MASTER_KEY_PREVIOUS: must be 32')
  })

  test('takes a key in Azure Key Vault in the place of MASTER_KEY, and one of them only', () => {
    const { MASTER_KEY, ...others } = production
    const keyId = 'https://suunta.vault.azure.net/keys/portal/0123456789abcdef0123456789abcdef'
    const inVault = { ...others, KEY_VAULT_KEY_ID: keyId, MASTER_KEY_PREVIOUS: MASTER_KEY }
    expect(readSettings(inVault, 'test')).toMatchObject({
      masterKey: undefined,
      previousMasterKeys: [Buffer.from(MASTER_KEY, 'base64')],
      keyVault: { keyId, identity: { kind: 'managed', clientId: undefined } },
    })
    const identityOf = (who: string) => readSettings({ ...inVault, KEY_VAULT_IDENTITY: who }, 'test').keyVault?.identity
    expect(identityOf(guid)).toEqual({ kind: 'managed', clientId: guid })
    expect(identityOf('app')).toMatchObject({ kind: 'app', tenantId: guid, clientId: guid, clientSecret: 'secret' })
    expect(faultsOf({ ...production, KEY_VAULT_KEY_ID: keyId })).toContain('only one of them')
    expect(faultsOf({ KEY_VAULT_KEY_ID: keyId, KEY_VAULT_IDENTITY: 'app' })).toContain('ENTRA_CLIENT_ID')
    for (const wrong of [keyId.replace('https', 'http'), keyId.slice(0, -33), 'portal', `${keyId}?x`])
      expect(faultsOf({ ...others, KEY_VAULT_KEY_ID: wrong })).toContain('KEY_VAULT_KEY_ID: must be https://<vault>')
  })

  test('takes earlier master keys, several with commas', () => {
    const keys = [randomBytes(32), randomBytes(32)]
    const given = keys.map((key) => key.toString('base64')).join(', ')
    expect(readSettings({ ...production, MASTER_KEY_PREVIOUS: given }, 'test').previousMasterKeys).toEqual(keys)
    expect(readSettings(production, 'test').previousMasterKeys).toEqual([])
  })
})

describe('what keeps invented people out of the queue', () => {
  const effortOf = (environment: Record<string, string>) => {
    const { limits, secondsBeforeSending } = readSettings(environment, 'test')
    return [limits.assessmentsPerHour, secondsBeforeSending]
  }

  test('is a hundred assessments an hour from one address and sixty seconds before sending, in production behind a proxy', () => {
    expect(effortOf({ ...production, TRUSTED_PROXIES: '1' })).toEqual([100, 60])
  })

  test('counts no address where no proxy says who asks, unless it is set', () => {
    expect(effortOf(production)).toEqual([undefined, 60])
    expect(effortOf({ ...production, ASSESSMENTS_PER_HOUR: '30' })).toEqual([30, 60])
  })

  test('is nothing in a demo, unless it is set', () => {
    expect(effortOf({})).toEqual([undefined, 0])
    expect(effortOf({ TRUSTED_PROXIES: '1' })).toEqual([undefined, 0])
    expect(effortOf({ ASSESSMENTS_PER_HOUR: '5', SECONDS_BEFORE_SENDING: '9' })).toEqual([5, 9])
  })

  test('may be set in production too, down to no waiting', () => {
    const set = { ASSESSMENTS_PER_HOUR: '250', SECONDS_BEFORE_SENDING: '0', TRUSTED_PROXIES: '2' }
    expect(effortOf({ ...production, ...set })).toEqual([250, 0])
  })

  test.each([
    ['ASSESSMENTS_PER_HOUR', '0'],
    ['ASSESSMENTS_PER_HOUR', 'many'],
    ['SECONDS_BEFORE_SENDING', '-1'],
    ['SECONDS_BEFORE_SENDING', '601'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(faultsOf({ ...production, [name]: value })).toContain(name)
  })
})

test.each([
  ['PORT', '99999'],
  ['PORT', 'three'],
  ['BASE_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', 'mysql://x'],
  ['DEMO', 'yes'],
])('%s=%s is refused by name', (name, value) => {
  expect(faultsOf({ [name]: value })).toContain(name)
})

describe('mail', () => {
  test('is sent only with a server and a sender', () => {
    expect(readSettings(production, 'test').mail).toBeUndefined()
    expect(faultsOf({ SMTP_URL: 'smtp://localhost:2525' })).toContain('SMTP_URL and MAIL_FROM')
    expect(faultsOf({ SMTP_URL: 'https://mail.example.fi', MAIL_FROM: 'nobody' })).toMatch(/SMTP_URL[^]*MAIL_FROM/)
    const mail = { SMTP_URL: 'smtps://user:word@mail.example.fi', MAIL_FROM: 'suunta@example.fi' }
    expect(readSettings({ ...production, ...mail }, 'test').mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM })
  })
})

describe('text messages', () => {
  const mail = { SMTP_URL: 'smtps://mail.example.fi', MAIL_FROM: 'suunta@example.fi' }
  const gateway = { SMS_GATEWAY_URL: 'https://sms.example.fi/messages', SMS_GATEWAY_KEY: 'a key of sixteen letters' }
  const azure = { SMS_AZURE_ENDPOINT: 'https://suunta.communication.azure.com', SMS_AZURE_KEY: 'YSBrZXk=' }

  test('go through a gateway or through Azure, with a daily limit and a price', () => {
    expect(readSettings({ ...production, ...mail }, 'test').textMessages).toBeUndefined()
    expect(readSettings({ ...production, ...mail, ...gateway, SMS_PER_DAY: '20' }, 'test').textMessages).toEqual({
      service: 'gateway',
      url: gateway.SMS_GATEWAY_URL,
      key: gateway.SMS_GATEWAY_KEY,
      sender: 'Suunta',
      perDay: 20,
      centsPerPart: 7,
    })
    expect(readSettings({ ...production, ...mail, ...azure }, 'test').textMessages).toMatchObject({
      service: 'azure',
      key: 'YSBrZXk=',
    })
  })

  test('need a whole service, https, and mails beside them', () => {
    expect(faultsOf({ ...mail, SMS_GATEWAY_URL: gateway.SMS_GATEWAY_URL })).toContain('SMS_GATEWAY_KEY go together')
    expect(faultsOf({ ...mail, SMS_AZURE_KEY: azure.SMS_AZURE_KEY })).toContain('SMS_AZURE_KEY go together')
    expect(faultsOf({ ...mail, ...gateway, ...azure })).toContain('not both')
    expect(faultsOf(gateway)).toContain('need SMTP_URL')
    expect(faultsOf({ ...mail, ...gateway, SMS_GATEWAY_URL: 'http://sms.example.fi' })).toContain('must be https')
  })
})

describe('the translation service', () => {
  test('is none unless it is named', () => {
    expect(readSettings(production, 'test').translator).toBeUndefined()
  })

  test('is named whole, and reached over https', () => {
    expect(faultsOf({ TRANSLATOR_KEY: 'key' })).toContain('TRANSLATOR_ENDPOINT and TRANSLATOR_KEY')
    expect(faultsOf({ TRANSLATOR_ENDPOINT: 'http://translator.example', TRANSLATOR_KEY: 'key' })).toContain('https')
    const azure = { TRANSLATOR_ENDPOINT: 'https://api.cognitive.microsofttranslator.com', TRANSLATOR_KEY: 'key' }
    expect(readSettings({ ...production, ...azure, TRANSLATOR_REGION: 'northeurope' }, 'test').translator).toEqual({
      endpoint: azure.TRANSLATOR_ENDPOINT,
      key: 'key',
      region: 'northeurope',
    })
  })
})
