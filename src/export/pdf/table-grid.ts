/** Where the cells of a tagged table stand, spans counted. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import type { Tag } from './tags.ts'

/** An attribute of an element, from whichever of its attribute dictionaries has it. */
export function attribute(tag: Tag, key: string): PDFObject | undefined {
  const value = tag.dict.lookup(PDFName.of('A'))
  const dicts = value instanceof PDFArray ? value.asArray().map(item => tag.dict.context.lookup(item)) : [value]
  return dicts.map(dict => dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined).find(found => found !== undefined)
}

export function spanOf(cell: Tag, key: 'RowSpan' | 'ColSpan'): number {
  const value = attribute(cell, key)
  return value instanceof PDFNumber ? Math.max(1, value.asNumber()) : 1
}

export const asText = (value: PDFObject | undefined): string => value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''

/** Ids that a cell names as its headers. */
export function headersOf(cell: Tag): string[] {
  const value = attribute(cell, 'Headers')
  return value instanceof PDFArray ? value.asArray().map(item => asText(cell.dict.context.lookup(item))) : []
}

export interface Grid {
  /** The column (0-based) in which each cell begins. */
  columns: ReadonlyMap<Tag, number>
  /** For each row, which of its places are taken, by its own cells or from above. */
  taken: readonly (readonly boolean[])[]
  /** Whether a cell reaches below the last row, or lies over another. */
  broken: boolean
}

/** Puts cells at the first free places of their rows, as HTML and PDF do. */
export function gridOf(rows: readonly (readonly Tag[])[]): Grid {
  const columns = new Map<Tag, number>()
  const taken: boolean[][] = rows.map(() => [])
  let broken = false
  const take = (row: number, column: number): void => {
    broken ||= !taken[row] || taken[row][column] === true
    if (taken[row])
      taken[row][column] = true
  }
  for (const [i, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (taken[i]?.[column])
        column++
      columns.set(cell, column)
      const [high, wide] = [spanOf(cell, 'RowSpan'), spanOf(cell, 'ColSpan')]
      for (let row = i; row < i + high; row++) {
        for (let place = column; place < column + wide; place++)
          take(row, place)
      }
    }
  }
  return { columns, taken, broken }
}

export const widthOf = ({ taken }: Grid): number => Math.max(0, ...taken.map(places => places.length))

/** Whether every place of a row up to `width` is taken. */
export const isFull = (places: readonly boolean[], width: number): boolean => Array.from({ length: width }, (_, i) => places[i]).every(Boolean)
