/** What the windows of a deck share: see Slidev's `state/shared.ts`. */
export interface SharedState {
  page: number
  clicks: number
  clicksTotal: number
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
}

export declare function onPatch(listen: (state: Partial<SharedState>) => void): void
export declare function patch<K extends keyof SharedState>(key: K, value: SharedState[K]): void
