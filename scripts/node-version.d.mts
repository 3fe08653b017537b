export function isNewEnough(version: string): boolean
export function packagedNode(root: string): string | undefined
export function findNode(root: string): string | undefined
export function nodeOrExit(root: string): string
