/** What windows on one deck tell each other. */
export interface SharedState {
  page: number
  clicks: number
  clicksTotal: number
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
}

export declare function onPatch(follow: (state: SharedState) => void): void
export declare function patch<K extends keyof SharedState>(key: K, value: SharedState[K]): void
