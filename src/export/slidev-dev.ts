/**
 * Runs Slidev's development server for a deck anywhere on the disk, in a process of its own.
 * Use: `node --import slidev-changes.ts slidev-dev.ts ENTRY [SLIDEV'S OPTIONS]`, ENTRY being an absolute path.
 */
import { usePackagesOfTool } from './slidev-internals.ts'
import { usePreparsers } from './slidev-preparsers.ts'

usePreparsers()
await usePackagesOfTool(process.argv[2] ?? '')
await import('@slidev/cli/dist/cli.mjs' as string)
