import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  // A script inlined as a data: address would not pass the content security policy.
  build: { target: 'es2020', sourcemap: false, assetsInlineLimit: 0 },
})
