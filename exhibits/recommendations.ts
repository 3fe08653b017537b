/** Recommendations with the marks of each part, for whatever form they are shown in. */
import { computed } from 'vue'
import deck from './deck.ts'
import { useMarks } from './citations.ts'
import { selectRecommendations } from '../model/select.ts'

/** A recommendation's number among all of the report's, as the decisions have it; none where there is but one. */
function numberOf(id: string): number | undefined {
  return deck.recommendations.length > 1 ? deck.recommendations.findIndex(item => item.id === id) + 1 : undefined
}

/** `ids`: recommendation ids, separated by commas; all when absent. */
export function useRecommendations(props: { readonly ids?: string }) {
  const marksFor = useMarks()
  return computed(() => selectRecommendations(deck, { ids: props.ids }).map(item => ({
    ...item,
    no: numberOf(item.id),
    marks: marksFor(item),
    parts: item.items.map(part => ({ ...part, marks: marksFor(part) })),
    additions: item.also.map(part => ({ ...part, marks: marksFor(part) })),
  })))
}
