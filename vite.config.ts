import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  build: { target: 'es2020', sourcemap: false },
  ssr: { noExternal: ['suomifi-design-tokens'] },
})
