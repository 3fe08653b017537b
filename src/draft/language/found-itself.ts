/** `This paper asks who pays. It finds that …`: what a paper finds is its own, and stands without the words for that. */
import { capitalise } from './words.ts'

const OWN = /^(?:This (?:[\p{L}-]+ ){0,3}?|The present )(?:[Pp]aper|[Rr]eport|[Bb]rief(?:ing)?|[Ss]tudy|[Aa]rticle|[Ee]ssay|[Aa]nalysis)\b/u
const FINDS = /^It (?:also |then |thus |therefore )?(?:finds|concludes|argues|contends)(?:, [^,]{3,60},)? that (?!it\b|this\b|these\b)/u

/** Without `It finds that`, right after a sentence on the paper itself; else as it is. */
export const foundItself = (sentence: string, before = ''): string =>
  sentence.startsWith('It ') && FINDS.test(sentence) && OWN.test(before) ? capitalise(sentence.replace(FINDS, '')) : sentence
