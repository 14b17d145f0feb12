import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Orm } from '../../client'
import { coaches } from '../../schema/sessions'
import { translations, translationSwitches } from '../../schema/translations'

/** Whose words, translated to which language. */
export type TranslationsOf = { tenantId: string; clientId: string; language: string }

type TranslationRow = { textHash: string; value: Buffer | null }

const those = ({ tenantId, clientId, language }: TranslationsOf) =>
  and(eq(translations.tenantId, tenantId), eq(translations.clientId, clientId), eq(translations.language, language))

export async function listTranslations(orm: Orm, of: TranslationsOf): Promise<TranslationRow[]> {
  const { textHash, value } = translations
  return orm.select({ textHash, value }).from(translations).where(those(of))
}

/**
 * Takes the translating of texts upon oneself. Resolves to the hashes that were taken: not those that are translated
 * already, nor those that another process has claimed since `abandonedBefore`.
 */
export async function reserveTranslations(
  orm: Orm,
  of: TranslationsOf,
  hashes: readonly string[],
  now: Date,
  abandonedBefore: Date,
): Promise<string[]> {
  const { tenantId, clientId, textHash, language } = translations
  const taken = await orm
    .insert(translations)
    .values(hashes.map((hash) => ({ ...of, textHash: hash, requestedAt: now })))
    .onConflictDoUpdate({
      target: [tenantId, clientId, textHash, language],
      set: { requestedAt: now },
      setWhere: and(isNull(translations.value), lt(translations.requestedAt, abandonedBefore)),
    })
    .returning({ textHash })
  return taken.map((row) => row.textHash)
}

export async function storeTranslation(orm: Orm, of: TranslationsOf, hash: string, value: Buffer): Promise<void> {
  await orm
    .update(translations)
    .set({ value })
    .where(and(those(of), eq(translations.textHash, hash)))
}

/** Gives back what was taken and not translated, so that it can be asked for again. */
export async function releaseTranslations(orm: Orm, of: TranslationsOf, hashes: readonly string[]): Promise<void> {
  await orm
    .delete(translations)
    .where(and(those(of), inArray(translations.textHash, [...hashes]), isNull(translations.value)))
}

export type TranslationSwitch = { isOn: boolean; at: Date; coachName: string | null }

/** How the tenant last decided; nothing when it never did, which means no. */
export async function findTranslationSwitch(orm: Orm, tenantId: string): Promise<TranslationSwitch | undefined> {
  const rows = await orm
    .select({ isOn: translationSwitches.isOn, at: translationSwitches.at, coachName: coaches.name })
    .from(translationSwitches)
    .leftJoin(
      coaches,
      and(eq(coaches.tenantId, translationSwitches.tenantId), eq(coaches.id, translationSwitches.coachId)),
    )
    .where(eq(translationSwitches.tenantId, tenantId))
    .orderBy(desc(translationSwitches.id))
    .limit(1)
  return rows[0]
}

export async function insertTranslationSwitch(
  orm: Orm,
  row: { tenantId: string; at: Date; isOn: boolean; coachId: string },
): Promise<void> {
  await orm.insert(translationSwitches).values(row)
}
