/** The deck's data as exhibits draw it: set with care, evidence untouched (its anchors are the paper's own words). */
import raw from 'virtual:report-deck'
import type { DeckData } from '../model/data.ts'
import { typesetAll } from '../model/typeset.ts'

const { evidence, ...shown } = raw

const deck: DeckData = { ...typesetAll(shown), evidence }

export default deck
