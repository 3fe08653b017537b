/**
 * What we use of Slidev's client, typed. Its package ships sources, not declarations, and they do
 * not pass our stricter compiler; `tsconfig.json` maps the package to this folder.
 */
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { Router } from 'vue-router'

export interface SlideMeta {
  layout?: string
  slide: { frontmatter: Record<string, unknown>, note?: string, noteHTML?: string, title?: string }
}

export interface Slide {
  /** 1-based number. */
  no: number
  meta: SlideMeta
  /** Fetches the slide's code; a second call does nothing. */
  load: () => Promise<unknown>
}

/** A slide's clicks, as Slidev counts them. */
export interface ClicksContext {
  current: number
}

export interface Nav {
  slides: Ref<Slide[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  clicks: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  hasNext: ComputedRef<boolean>
  /** True on the pages that show one slide at a time: the slides and presenter mode. */
  hasPrimarySlide: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  /** A page for every step of every slide. */
  isPrintWithClicks: Ref<boolean>
  /** Numbers of the slides that the print route mounts. */
  printRange: Ref<number[]>
  isPresenter: ComputedRef<boolean>
  /** The talk's own page, as the audience sees it. */
  isPlaying: ComputedRef<boolean>
  isEmbedded: ComputedRef<boolean>
  clicksContext: ComputedRef<ClicksContext>
  router: Router
  next: () => Promise<void>
  nextSlide: (lastClicks?: boolean) => Promise<void>
}

export interface SlideContext {
  $clicks: Ref<number>
  $page: Ref<number>
  $frontmatter: Record<string, unknown>
  /** Where the slide is drawn: `slide`, `presenter`, `overview` … */
  $renderContext: Ref<string>
}

/** The headmatter with its defaults. */
export declare const configs: { title: unknown, download: string | boolean, preloadImages: boolean | { ahead: number } }

/** Shares state between windows, as Slidev's own channel does; `init` returns what sends. */
export declare function addSyncMethod(method: {
  init: (channel: string, onUpdate: (state: object) => void, state: object, persist?: boolean) => ((state: object, updating?: boolean) => void) | undefined
}): void

export declare function useNav(): Nav
/** Which windows send their moves to the others, and which follow. */
export declare const syncDirections: Ref<{ viewerSend: boolean }>
export declare function useDarkMode(): { isDark: Ref<boolean> }
export declare const slideWidth: ComputedRef<number>
export declare const slideHeight: ComputedRef<number>
export declare function useSlideContext(): SlideContext

/** What a slide's code asks of the page around it. */
export declare const injectionSlidevContext: InjectionKey<{ nav: Nav }>
export declare const injectionClicksContext: InjectionKey<Ref<ClicksContext>>
export declare const injectionCurrentPage: InjectionKey<Ref<number>>
export declare const injectionFrontmatter: InjectionKey<Record<string, unknown>>
export declare const injectionRenderContext: InjectionKey<Ref<string>>
export declare const injectionRoute: InjectionKey<Slide>

/** How far a slide's clicks have gone. */
export interface ClicksContext { current: number }

export declare const CLICKS_MAX: number
export declare function createFixedClicks(slide: Slide, current: number): ClicksContext
/** The navigation of one slide that stands still. */
export declare function useFixedNav(slide: Slide, clicks: ClicksContext): Omit<Nav, 'isPrintMode' | 'isPrintWithClicks' | 'printRange'>

export declare function useTimer(): {
  /** Seconds since the timer started, less pauses. */
  passed: ComputedRef<number>
  status: ComputedRef<'stopped' | 'running' | 'paused'>
}

export declare const showOverview: Ref<boolean>
export declare const showInfoDialog: Ref<boolean>
export declare const showGotoDialog: Ref<boolean>
export declare const syncDirections: Ref<{ viewerSend: boolean, viewerReceive: boolean, presenterSend: boolean, presenterReceive: boolean }>
/** Which keys are down. */
export declare const magicKeys: Record<string, Ref<boolean> | undefined>
/** The card that the overview’s arrow keys stand on, 1-based. */
export declare const currentOverviewPage: Ref<number>
