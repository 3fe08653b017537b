/** Where notes send to the backup, the page on which it stands. The numbers come when the pages are planned; until then `00` keeps their room. */

/** `Backup 7`, `Backup 8 to 12` */
const BACKUP = /\bBackup[ \u00A0](\d+)([ \u00A0](?:to|and)[ \u00A0]\d+)?/g

/** The HTML with a place for the page after each backup slide that `slideOf` knows: its number in the deck by its place, `Backup 7`. Runs in the browser. */
export function withPagePlaces(html: string, slideOf: (place: string) => number | undefined): string {
  const holder = Object.assign(document.createElement('template'), { innerHTML: html })
  const walker = document.createTreeWalker(holder.content, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode())
    texts.push(walker.currentNode as Text)
  for (const text of texts.filter(({ parentElement }) => !parentElement?.closest('a'))) {
    for (const { 0: said, 1: number, 2: more, index } of [...text.data.matchAll(BACKUP)].reverse()) {
      const no = slideOf(`Backup ${number}`)
      if (no === undefined)
        continue
      const place = document.createElement('span')
      place.className = 'handout-page-of'
      place.dataset.slide = String(no)
      place.textContent = '00'
      const rest = text.splitText(index + said.length)
      rest.before(more ? ' (from page\u00A0' : ' (page\u00A0', place, ')')
    }
  }
  return holder.innerHTML
}

/** The same with the pages (from 1) that are known by now. Pure. */
export const withPages = (html: string, pageOf: ReadonlyMap<number, number>): string =>
  html.replace(/(<span class="handout-page-of" data-slide="(\d+)">)\d+(?=<)/g, (whole, start: string, no: string) => `${start}${pageOf.get(Number(no)) ?? '00'}`)
