import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything is bundled: the app must work with no network and under `script-src 'self'`. */
export default defineConfig({
  plugins: [react()],
  base: '/',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // No data: URIs and no inline code, so that the strict content policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
