/** The layouts of the slide master, found in the slides: those of one Slidev layout and with as many texts share one. */
import type { BoxItem, Item, LineItem, Paragraph, Rect, SlideScene, TextItem } from './scene.ts'

/** A text's place and look in a layout; a slide's own text says only in what it differs. */
export interface Placeholder {
  type: 'title' | 'body' | 'ftr' | 'sldNum'
  /** The same on the slide, which finds its layout's placeholder by it. */
  idx: number
  name: string
  box: Rect
  size: number
  lineHeight: number
  family: string
  bold: boolean
  align: Paragraph['align']
  colour: TextItem['paragraphs'][number]['runs'][number]['colour']
  vertical?: TextItem['vertical']
}

export interface Layout {
  name: string
  placeholders: Placeholder[]
  /** What every slide of the layout draws alike. */
  decoration: (BoxItem | LineItem)[]
}

export interface PlannedSlide {
  scene: SlideScene
  layout: Layout
  /** What is left for the slide itself: title first, footer last. */
  items: Item[]
  /** Placeholders of its texts. */
  placeholderOf: ReadonlyMap<TextItem, Placeholder>
}

const FIRST_BODY = 10
/** More would take the footers' numbers. */
const MOST_BODIES = 10
const footers = { source: { type: 'body', idx: 30, name: 'Source' }, section: { type: 'ftr', idx: 31, name: 'Section' }, page: { type: 'sldNum', idx: 32, name: 'Slide number' } } as const

const isText = (item: Item): item is TextItem => item.kind === 'text'
const isPlainList = (item: TextItem): boolean => item.role === undefined && item.group === undefined && !item.fill && !item.edge && item.paragraphs.length > 1

/** Texts of the slide itself; where it has none beside its title, its longer texts. */
export function bodiesOf({ items }: Pick<SlideScene, 'items'>): TextItem[] {
  const texts = items.filter(isText)
  const own = texts.filter(item => item.role === 'body').slice(0, MOST_BODIES)
  return own.length > 0 ? own : texts.filter(isPlainList)
}

function placeholder(item: TextItem, head: Pick<Placeholder, 'type' | 'idx' | 'name'>): Placeholder {
  const [first] = item.paragraphs
  const run = first?.runs.find(({ raised }) => !raised)
  return {
    ...head, box: item.inner,
    size: first?.size ?? 18, lineHeight: first?.lineHeight ?? 22, family: first?.family ?? '', align: first?.align ?? 'left',
    bold: head.type === 'title' && Boolean(run?.bold), colour: run?.colour ?? [0, 0, 0, 1], vertical: item.vertical,
  }
}

function headOf(item: TextItem, bodies: readonly TextItem[]): Pick<Placeholder, 'type' | 'idx' | 'name'> | undefined {
  if (item.role === 'title')
    return { type: 'title', idx: 0, name: 'Title' }
  const place = bodies.indexOf(item)
  if (place !== -1)
    return { type: 'body', idx: FIRST_BODY + place, name: `Text ${place + 1}` }
  return item.role === 'source' || item.role === 'section' || item.role === 'page' ? footers[item.role] : undefined
}

/** What our own layouts are called, by the class that tells most. */
const layoutNames: readonly (readonly [className: string, name: string])[] = [
  ['report-cover', 'Cover'], ['part', 'Opener'], ['method', 'Method'], ['reference', 'Reference'], ['finding', 'Finding'],
]

/** `finding reference` with two texts: `Reference with 2 texts`; of other themes, their classes as words. */
export function layoutName(layout: string, texts: number): string {
  const classes = layout.split(/\s+/)
  const words = layout.replace(/[-_]/g, ' ').trim() || 'slide'
  const name = layoutNames.find(([className]) => classes.includes(className))?.[1] ?? words.charAt(0).toUpperCase() + words.slice(1)
  return texts === 0 ? name : `${name} with ${texts === 1 ? 'text' : `${texts} texts`}`
}

const keyOf = (item: Item): string => JSON.stringify(item)

/** Boxes and lines that all slides of a layout have in the same place; on a layout with one slide, its decoration. */
function sharedDecoration(scenes: readonly SlideScene[]): (BoxItem | LineItem)[] {
  const [first, ...others] = scenes
  const sets = others.map(scene => new Set(scene.items.map(keyOf)))
  return (first?.items ?? []).filter((item): item is BoxItem | LineItem =>
    ((item.kind === 'box' && !item.outline) || item.kind === 'line') && Boolean(item.decorative) && item.group === undefined
    && sets.every(set => set.has(keyOf(item))) && (others.length > 0 || spans(item)))
}

/** Reaches over most of the slide: a band, not the mark of one text. */
const spans = (item: BoxItem | LineItem): boolean => item.kind === 'box' ? item.box.h > 400 || item.box.w > 1000 : Math.abs(item.to[1] - item.from[1]) > 400 || Math.abs(item.to[0] - item.from[0]) > 1000

/** Room to spare at the side where a line ends, for a longer name of a section or number of a page. */
const SPARE = 40

/** A footer's place holds the longest text of all slides, and some more. */
function footerBox(items: readonly TextItem[], align: Paragraph['align']): Rect {
  const boxes = items.map(({ inner }) => inner)
  const [first] = boxes
  if (first && items[0]?.vertical)
    return { ...first, h: Math.max(...boxes.map(({ h }) => h)) }
  const spare = align === 'center' ? 0 : SPARE
  const x = Math.min(...boxes.map(box => box.x)) - (align === 'left' ? 0 : spare)
  const right = Math.max(...boxes.map(box => box.x + box.w)) + (align === 'right' ? 0 : spare)
  return { x, y: boxes[0]?.y ?? 0, w: right - x, h: boxes[0]?.h ?? 0 }
}

/** Pixels kept free between a text's room and what stands beside it. */
const CLEAR = 6

/** Lines that a slide's sources may take: two on the slide, and what other faces need. */
const SOURCE_LINES = 2.3

/** As wide as the names of sections leave it. */
function sourceBox(items: readonly TextItem[], scenes: readonly SlideScene[], lineHeight: number): Rect {
  const boxes = items.map(({ inner }) => inner)
  const [first = { x: 0, y: 0, w: 0, h: 0 }] = boxes
  const beside = scenes.flatMap(scene => scene.items.filter(isText)).filter(({ role, inner }) => (role === 'section' || role === 'page') && inner.x > first.x).map(({ inner }) => inner.x - 2 * CLEAR)
  const right = Math.min(...beside, Infinity)
  const widest = Math.max(...boxes.map(({ w }) => w))
  return { x: first.x, y: first.y, w: Number.isFinite(right) ? right - first.x : widest, h: Math.max(...boxes.map(({ h }) => h), SOURCE_LINES * lineHeight) }
}

const boxOf = (item: Item): Rect => item.kind === 'line'
  ? { x: Math.min(item.from[0], item.to[0]), y: Math.min(item.from[1], item.to[1]), w: Math.abs(item.to[0] - item.from[0]), h: Math.abs(item.to[1] - item.from[1]) }
  : item.box

/** Titles and texts reach down to what stands below them: room for another point, or for wider faces. */
export function withRoom(slide: SlideScene, height: number): SlideScene {
  const bodies = bodiesOf(slide)
  const roomy = (item: Item): item is TextItem => item.kind === 'text' && (item.role === 'title' || bodies.includes(item))
  const bottomOf = ({ inner }: TextItem): number => {
    const below = slide.items.map(boxOf).filter(box => box.y >= inner.y + inner.h - 2 && box.x < inner.x + inner.w && box.x + box.w > inner.x)
    return Math.min(height, ...below.map(({ y }) => y - CLEAR))
  }
  return { ...slide, items: slide.items.map(item => roomy(item) && item.inner.y >= 0 ? { ...item, inner: { ...item.inner, h: Math.max(item.inner.h, bottomOf(item) - item.inner.y) } } : item) }
}

function layoutOf(name: string, scenes: readonly SlideScene[]): Layout {
  const placeholders = new Map<number, Placeholder>()
  for (const scene of scenes) {
    const bodies = bodiesOf(scene)
    for (const item of scene.items.filter(isText)) {
      const head = headOf(item, bodies)
      if (head && !placeholders.has(head.idx))
        placeholders.set(head.idx, placeholder(item, head))
    }
  }
  for (const [idx, found] of placeholders) {
    const items = (): TextItem[] => scenes.flatMap(scene => scene.items.filter(isText)).filter(item => headOf(item, [])?.idx === idx)
    if (found.type === 'ftr' || found.type === 'sldNum')
      placeholders.set(idx, { ...found, box: footerBox(items(), found.align) })
    else if (idx === footers.source.idx)
      placeholders.set(idx, { ...found, box: sourceBox(items(), scenes, found.lineHeight) })
  }
  return { name, placeholders: [...placeholders.values()].sort((a, b) => a.idx - b.idx), decoration: sharedDecoration(scenes) }
}

const rank = (item: Item): number => item.kind === 'text' ? ['title', undefined, 'source', 'section', 'page'].indexOf(item.role === 'body' ? undefined : item.role) : 1

function planSlide(scene: SlideScene, layout: Layout): PlannedSlide {
  const bodies = bodiesOf(scene)
  const shared = new Set(layout.decoration.map(keyOf))
  const placeholderOf = new Map<TextItem, Placeholder>()
  const used = new Set<number>()
  for (const item of scene.items.filter(isText)) {
    const idx = headOf(item, bodies)?.idx
    const found = layout.placeholders.find(candidate => candidate.idx === idx)
    if (found && !used.has(found.idx)) {
      used.add(found.idx)
      placeholderOf.set(item, found)
    }
  }
  const items = scene.items.filter(item => !shared.has(keyOf(item))).sort((a, b) => rank(a) - rank(b))
  return { scene, layout, items, placeholderOf }
}

/** Each slide with the layout it is based on; layouts in the order of their first slide. */
export function planLayouts(scenes: readonly SlideScene[]): { layouts: Layout[], slides: PlannedSlide[] } {
  const names = scenes.map(scene => layoutName(scene.layout, bodiesOf(scene).length))
  const layouts = new Map([...new Set(names)].map(name => [name, layoutOf(name, scenes.filter((_, i) => names[i] === name))]))
  return { layouts: [...layouts.values()], slides: scenes.map((scene, i) => planSlide(scene, layouts.get(names[i] ?? '') as Layout)) }
}
