import { defineConfig } from 'vite'
import { deckData } from './src/deck/vite-plugin.ts'

export default defineConfig({
  plugins: [deckData()],
})
