import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk. It is built into `dist/staff-web` and served by staff-api; while developing, calls go to a staff-api on its usual port. */
export default defineConfig({
  plugins: [react()],
  base: '/',
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/staff/v1': 'http://127.0.0.1:3001', '/problems': 'http://127.0.0.1:3001' } },
});
