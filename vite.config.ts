import { defineConfig } from 'vite'
import { accessibleShell } from './src/deck/shell/index.ts'
import { deckData } from './src/deck/vite-plugin.ts'

export default defineConfig({
  plugins: [deckData(), accessibleShell()],
})
