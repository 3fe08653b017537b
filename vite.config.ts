import { defineConfig } from 'vite'
import { japaneseFaces } from './src/deck/japanese-faces.ts'
import { accessibleShell } from './src/deck/shell/index.ts'
import { deckData } from './src/deck/vite-plugin.ts'

export default defineConfig({
  plugins: [deckData(), japaneseFaces(), accessibleShell()],
})
