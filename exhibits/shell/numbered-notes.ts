/** Notes with the slide’s numbers in their list of evidence. The list’s code and the passages come when a note is first shown: the talk opens without them. */
import { shallowRef } from 'vue'
import type * as EvidenceList from './evidence-list.ts'

const list = shallowRef<typeof EvidenceList>()
let asked = false

/** The note’s HTML; as it was built until the list is there. `folded`: the list is closed at first. */
export function noteWithNumbers(no: number, html: string | undefined, folded = false): string | undefined {
  if (!html)
    return html
  if (!asked) {
    asked = true
    void import('./evidence-list.ts').then((module) => { list.value = module })
  }
  return list.value?.withNumbers(no, html, folded) ?? html
}
