import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const canRun = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Chromium to use: CHROMIUM_PATH, else `chromium` on the PATH. None is ever downloaded.
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH: named, PATH = '' } = process.env
  if (named) return canRun(named) ? named : undefined
  return PATH.split(path.delimiter)
    .map((folder) => path.join(folder, 'chromium'))
    .find(canRun)
}
