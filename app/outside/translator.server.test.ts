import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startLocalTranslator, type LocalTranslator } from '../../tests/servers/local-translator'
import { azureTranslator, TranslatorFault, type Translator } from './translator.server'

let service: LocalTranslator
let translator: Translator
beforeAll(async () => {
  service = await startLocalTranslator()
})
beforeEach(() => {
  service.behave('answers')
  service.requests.length = 0
  translator = azureTranslator({ ...service, region: 'northeurope' })
})
afterAll(() => service.close())

const reasonOf = async (asked: Promise<unknown>) => {
  try {
    await asked
  } catch (error) {
    if (error instanceof TranslatorFault) return error.reason
    throw error
  }
  return 'answered'
}

test('asks as Translator’s REST wants to be asked, and gives the texts in their order', async () => {
  expect(await translator.translate(['عملت', 'أطبخ & "أغني"'], 'ar', 'fi')).toEqual(['[fi] عملت', '[fi] أطبخ & "أغني"'])
  const [request] = service.requests
  expect(request).toMatchObject({
    path: '/translate',
    query: { 'api-version': '3.0', from: 'ar', to: 'fi', textType: 'plain' },
    headers: { 'ocp-apim-subscription-key': 'translator-key', 'ocp-apim-subscription-region': 'northeurope' },
  })
})

test('leaves the language to the service when it is not known', async () => {
  await translator.translate(['Volvo'], undefined, 'sv')
  expect(service.requests[0]!.query).toEqual({ 'api-version': '3.0', to: 'sv', textType: 'plain' })
})

test('a resource of one’s own under a path is asked there', async () => {
  const own = azureTranslator({ ...service, endpoint: `${service.endpoint}/translator/text/v3.0/` })
  await own.translate(['a'], 'en', 'fi')
  expect(service.requests[0]!.path).toBe('/translator/text/v3.0/translate')
})

test('many or long texts go in several requests, and come back as one list', async () => {
  const texts = Array.from({ length: 230 }, (_, index) => `${index}`.padEnd(300, '.'))
  expect(await translator.translate(texts, 'en', 'fi')).toEqual(texts.map((text) => `[fi] ${text}`))
  expect(service.requests.map((request) => request.texts.length)).toEqual([100, 100, 30])
  await translator.translate(['a'.repeat(30_000), 'b'.repeat(30_000)], 'en', 'fi')
  expect(service.requests.slice(3).map((request) => request.texts.length)).toEqual([1, 1])
})

test.each([
  ['silent', 'away'],
  ['nonsense', 'away'],
  [503, 'away'],
  [429, 'busy'],
  [403, 'refused'],
  [400, 'refused'],
] as const)('when the service is %s the reason is %s', async (behaviour, reason) => {
  service.behave(behaviour)
  const hasty = azureTranslator({ ...service, timeout: behaviour === 'silent' ? 100 : undefined })
  expect(await reasonOf(hasty.translate(['x'], 'en', 'fi'))).toBe(reason)
})

test('a wrong key is refused, and a service that is not there is away', async () => {
  expect(await reasonOf(azureTranslator({ ...service, key: 'wrong' }).translate(['x'], 'en', 'fi'))).toBe('refused')
  const gone = await startLocalTranslator()
  await gone.close()
  expect(await reasonOf(azureTranslator(gone).translate(['x'], 'en', 'fi'))).toBe('away')
})
