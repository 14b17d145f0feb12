import type { Texts } from '../../i18n/texts'

type CookieKey = 'jobseeker' | 'last' | 'share' | 'coach' | 'sign-in'
export type CookieRow = { name: string; purpose: string; life: string }

/** In the largest unit of which it is a whole number. */
function lifeOf({ locale }: Texts, seconds: number): string {
  const [unit, size] =
    seconds % 86_400 === 0
      ? (['day', 86_400] as const)
      : seconds % 3600 === 0
        ? (['hour', 3600] as const)
        : (['minute', 60] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size)
}

/** The portal's cookies in words: what each is for and how long it lives. */
export const cookieRows = (
  texts: Texts,
  cookies: readonly { key: CookieKey; name: string; seconds: number }[],
): CookieRow[] =>
  cookies.map(({ key, name, seconds }) => ({
    name,
    purpose: texts.t(`privacy:cookies.${key}`),
    life: texts.t('privacy:cookies.life', { life: lifeOf(texts, seconds) }),
  }))
