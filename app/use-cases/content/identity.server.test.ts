import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { identities } from '../../../machines/identity/identities'
import { IdentityFault, openIdentity } from './identity.server'

const folder = mkdtempSync(path.join(tmpdir(), 'identity-'))
const file = (content: unknown, name = 'area.json') => {
  const at = path.join(folder, name)
  writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content))
  return at
}
const faultOf = (named: string) => {
  try {
    openIdentity(named)
  } catch (error) {
    expect(error).toBeInstanceOf(IdentityFault)
    return (error as Error).message
  }
  return ''
}

test('a ready identity is worn by its name', () => {
  expect(openIdentity('hallasaari')).toBe(identities.hallasaari)
})

describe('an identity of a file', () => {
  test('changes what it names, and is the portal’s own otherwise', () => {
    file('<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg')
    const worn = openIdentity(file({ area: 'Koivula', logo: 'logo.svg', light: { deep: '#123456', head: '#123456' } }))
    expect(worn).toMatchObject({
      area: 'Koivula',
      light: { deep: '#123456', page: '#f0f5f4' },
      dark: { deep: '#8ed6d8' },
    })
    expect(worn.logo).toMatch(/^data:image\/svg\+xml;base64,/)
  })

  test('stops the start when a pair is too faint, and says which', () => {
    const fault = faultOf(file({ light: { soft: '#bbbbbb' } }))
    expect(fault).toContain('light: soft (#bbbbbb) on page (#f0f5f4) is')
    expect(fault).toContain('needs 4.5:1')
  })

  test.each([
    ['no such file', path.join(folder, 'none.json'), 'ENOENT'],
    ['no JSON', file('colours!', 'words.json'), 'JSON'],
    ['a name that is no colour of ours', file({ light: { pink: '#fff' } }, 'pink.json'), 'light'],
    ['a value that is no colour', file({ dark: { rose: 'url(x)' } }, 'value.json'), '#rgb or #rrggbb'],
    ['a logo that is too heavy', file({ logo: 'heavy.png' }, 'heavy.json'), 'may have 4096'],
  ])('is refused for %s', (_, named, said) => {
    writeFileSync(path.join(folder, 'heavy.png'), 'x'.repeat(5000))
    expect(faultOf(named)).toContain(said)
  })
})
