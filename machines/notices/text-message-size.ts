/** Letters of the short alphabet of text messages (GSM 03.38); those of the second group take two places. */
const short = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const shortAndDouble = new Set('\f^{}\\[~]|€')

/** Of how many parts a text message is made: operators charge for each. Letters beyond the short alphabet make it 70 to a part. */
export function partsOfTextMessage(text: string): number {
  const letters = [...text]
  const isShort = letters.every((one) => short.has(one) || shortAndDouble.has(one))
  const length = isShort ? letters.length + letters.filter((one) => shortAndDouble.has(one)).length : text.length
  const [single, joined] = isShort ? [160, 153] : [70, 67]
  return length <= single ? 1 : Math.ceil(length / joined)
}
