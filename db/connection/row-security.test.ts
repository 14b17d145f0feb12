import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../tests/servers/test-database'
import { tryEveryTable } from '../../tests/prove/proofs/row-security.g9'
import type { Database } from '../client'

/** Reference data without a tenant and without a person in it: the portal reads it, its owner fills it. */
const sharedTables = [
  'occupation_skills',
  'skill_concepts',
  'skill_postings',
  'skill_sources',
  'skill_terms',
  'skill_words',
]
/** Tables to which the portal only adds. */
const addedToOnly = ['audit_events', 'audit_seals', 'content_changes']
/** Without its rows nothing opens any more. */
const neverDeleted = ['tenant_keys']

type Guarded = { name: string; isTenants: boolean; forced: boolean; policies: string[] | null; rights: string }

const guards = `
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as "isTenants",
    (select array_agg(concat_ws(' ', p.cmd, p.permissive, p.roles::text, p.qual, p.with_check)) from pg_policies p
     where p.schemaname = 'public' and p.tablename = c.relname) as policies,
    (select coalesce(string_agg(lower(r), ', ' order by n), '') from
      unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) with ordinality u(r, n)
      where has_table_privilege('suunta_app', c.oid, r)) as rights
  from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace order by 1`

let database: Database
let tables: readonly Guarded[]
beforeAll(async () => {
  database = await openTestDatabase()
  tables = await database.run<Guarded>('guards', guards, [])
})
afterAll(() => database.close())

const expectedRights = (name: string) => {
  if (addedToOnly.includes(name)) return 'select, insert'
  return neverDeleted.includes(name) ? 'select, insert, update' : 'select, insert, update, delete'
}

describe('the catalogue of the database', () => {
  it(`guards every table of a tenant: its migration ends with SELECT guard_tenant_table('its_name')`, () => {
    const found = tables.filter(({ isTenants }) => isTenants)
    const policies = [`ALL PERMISSIVE {public} (tenant_id = current_setting('app.tenant'::text, true))`]
    expect(found.length).toBeGreaterThan(9)
    expect(found).toEqual(
      found.map(({ name }) => ({ name, isTenants: true, forced: true, policies, rights: expectedRights(name) })),
    )
  })

  it(`lets the portal only read what has no tenant, listed here: SELECT guard_shared_table('its_name')`, () => {
    const found = tables.filter(({ isTenants }) => !isTenants)
    expect(found.map(({ name }) => name)).toEqual(sharedTables)
    expect(found.filter(({ rights }) => rights !== 'select')).toEqual([])
  })

  it('has a role for the portal that owns nothing, signs in nowhere and is bound by every policy', async () => {
    const [role] = await database.run<Record<string, unknown>>(
      'app-role',
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*) from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns,
         (select count(*) from pg_proc p where has_function_privilege(r.oid, p.oid, 'execute')
            and p.pronamespace = 'public'::regnamespace and p.proname like 'guard%') as guarding
       from pg_roles r where rolname = 'suunta_app'`,
      [],
    )
    const no = { rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    expect(role).toEqual({ ...no, owns: 0, guarding: 0 })
  })
})

it('no row of a tenant is seen, added, changed, moved or deleted for another tenant or for none', async () => {
  const { attempts, controls } = await tryEveryTable(database)
  expect(attempts.filter(({ rows }) => rows > 0)).toEqual([])
  expect(attempts).toHaveLength(controls.length * 9)
  expect(controls.map(({ table }) => table)).toEqual(
    tables.filter(({ isTenants }) => isTenants).map(({ name }) => name),
  )
  expect(controls.filter(({ rows }) => rows !== 1)).toEqual([])
})
