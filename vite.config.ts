import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [!process.env.VITEST && reactRouter()],
  // A script inlined as a data: address would not pass the content security policy.
  build: { target: 'es2020', sourcemap: false, assetsInlineLimit: 0 },
})
