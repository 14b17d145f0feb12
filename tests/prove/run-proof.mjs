// @ts-check
/** One proof: `node run-proof.mjs <bundled file> <scale>`. Tells its parent what came of it. */
import { pathToFileURL } from 'node:url'

// As it runs for real: React's production build, which reads this when it is loaded.
process.env.NODE_ENV = 'production'
const [file = '', scale] = process.argv.slice(2)

/** @returns {Promise<import('./proof').Proof>} */
async function run() {
  try {
    /** @type {{ prove: import('./proof').Prove }} */
    const { prove } = await import(pathToFileURL(file).href)
    return await prove(Number(scale))
  } catch (error) {
    console.error(error)
    return { figure: error instanceof Error ? error.message : String(error), passed: false }
  }
}

process.send?.(await run(), () => process.exit())
