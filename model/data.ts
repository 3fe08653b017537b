/**
 * The data files that components draw from, one schema a file in `data/`.
 * Every row names its evidence: `evidence` (passages of the report) or `sources` (outside sources).
 */
import { z } from 'zod'
import { evidenceSchema, idSchema, partialDateSchema } from './evidence.ts'

/** What a row rests on. Outside sources make the row an editor's addition, and it is shown as such. */
const support = {
  evidence: z.array(idSchema).default([]),
  sources: z.array(idSchema).default([]),
}
const text = z.string().min(1)

/** Who acts; each has one colour on every slide. */
export const actorSchema = z.enum(['cabinet-office', 'meti', 'mic', 'ldp', 'diet', 'government', 'partners', 'us', 'world'])

/** A row's passages: a list for the whole row, or lists by column, whose marks then stand in those cells. */
const cellEvidenceSchema = z.union([z.array(idSchema), z.record(idSchema, z.array(idSchema))]).default([])

function splitEvidence<T extends { evidence: string[] | Record<string, string[]> }>(row: T): Omit<T, 'evidence'> & { evidence: string[], cellEvidence: Record<string, string[]> } {
  const { evidence } = row
  return Array.isArray(evidence)
    ? { ...row, evidence, cellEvidence: {} }
    : { ...row, evidence: [...new Set(Object.values(evidence).flat())], cellEvidence: evidence }
}

/** `data/tables.yaml`: plain tables. The first column heads its row. `evidence` of the table: what its caption and headers rest on besides its rows. */
export const tableSchema = z.strictObject({
  id: idSchema,
  caption: text,
  /** A visible label, e.g. `Reconstruction from the paper's text`. */
  label: text.optional(),
  columns: z.array(z.strictObject({ key: idSchema, label: text, width: z.string().regex(/^\d+%$/).optional(),
    /** What stands in it is the public record, not the paper: its head says so in the colour for it. */
    outside: z.boolean().optional() })).min(1),
  /** A cell that is left out is spanned by the one before it. */
  rows: z.array(z.strictObject({ cells: z.record(idSchema, text), ...support, evidence: cellEvidenceSchema })
    .refine(row => Array.isArray(row.evidence) || Object.keys(row.evidence).every(key => key in row.cells), { path: ['evidence'], message: 'names a column that has no cell in this row' })
    .transform(splitEvidence)).min(1),
  evidence: z.array(idSchema).default([]),
})
export const tablesSchema = z.array(tableSchema)

/** `data/timeline.yaml`: dated events. `date` sorts and places; `when` is what the reader sees. */
export const eventSchema = z.strictObject({
  id: idSchema,
  date: partialDateSchema,
  when: text,
  /** One clause, at most about 8 words: the timeline's label. */
  short: text,
  /** A full statement for tables. */
  text,
  actor: actorSchema.optional(),
  /** Who acted together with `actor`. */
  with: actorSchema.optional(),
  /** The body or person named, as text. */
  by: text.optional(),
  /** Events that are told together, e.g. `strategy`. */
  track: idSchema,
  /** Shown on the timeline picture, not only in the tables. */
  major: z.boolean().default(false),
  ...support,
})
export const timelineSchema = z.array(eventSchema)

/** Strength of a duty in a statute: `must` binds, `endeavour` asks for effort, `may` permits, `states` sets out a measure whose verb our sources do not give. */
export const dutySchema = z.enum(['must', 'endeavour', 'may', 'states'])

/** `data/act.yaml`: a statute's outline, wholly from outside sources. */
export const actSchema = z.strictObject({
  title: text,
  short: text,
  number: text,
  japanese: text,
  /** Why the outline is not taken from the report, in a few words: `its Table 4 is an image`. */
  paper: text.optional(),
  /** A sentence after the key to the articles: `No penalties.` */
  remark: text.optional(),
  sources: z.array(idSchema).min(1),
  chapters: z.array(z.strictObject({
    id: idSchema,
    /** `I`…`IV`; a part without a number, such as supplementary provisions, has none. */
    numeral: text.optional(),
    title: text,
    /** One sentence: what the chapter does. */
    summary: text,
    inForce: partialDateSchema.or(text),
    articles: z.array(z.strictObject({
      /** `3`, or a range `21–24`. */
      no: z.string().regex(/^\d+(–\d+)?$/),
      heading: text,
      provides: text,
      addressed: text,
      /** One strength or several, e.g. `[endeavour, must]`. */
      duty: z.union([dutySchema, z.array(dutySchema).min(1)]).transform(duty => Array.isArray(duty) ? duty : [duty]),
      inForce: partialDateSchema,
    })).min(1),
  })).min(1),
})

/** `data/recommendations.yaml` */
export const recommendationsSchema = z.array(z.strictObject({
  id: idSchema,
  title: text,
  /** Who is asked. */
  addressee: text,
  actor: actorSchema.optional(),
  /** What is asked, in one sentence. */
  ask: text,
  /** The paper's own verb for it: `should`, `will need to`, `must`. */
  verb: text,
  /** What is decided, in at most about 12 words; reads on from addressee and verb. */
  decision: text,
  /** What the items are, e.g. `Priorities should include`. */
  lead: text.optional(),
  items: z.array(z.strictObject({ text, ...support })).default([]),
  /** What the paper adds, outside the items. */
  also: z.array(z.strictObject({ text, ...support })).default([]),
  ...support,
}))

/** `data/bodies.yaml`: the glossary. */
export const bodiesSchema = z.array(z.strictObject({
  id: idSchema,
  /** Abbreviation or short name. */
  short: text,
  name: text,
  japanese: text.optional(),
  role: text,
  actor: actorSchema.optional(),
  ...support,
}))

/** `data/differences.yaml`: where the record differs from the report. */
export const differencesSchema = z.array(z.strictObject({
  id: idSchema,
  topic: text,
  /** What the report says, in our words or a short quotation. */
  paper: text,
  /** What the record shows. */
  record: text,
  /** What this deck does about it. */
  handling: text,
  ...support,
}))

/** `data/relations.yaml`: diagrams of bodies and the relations between them. */
export const relationsSchema = z.array(z.strictObject({
  id: idSchema,
  title: text,
  /** The diagram in words, for those who cannot see it. */
  description: text,
  nodes: z.array(z.strictObject({
    id: idSchema,
    label: text,
    detail: text.optional(),
    actor: actorSchema.optional(),
    /** Grid place: column and row, 0-based; fractions allowed. */
    at: z.tuple([z.number(), z.number()]),
    /** Its box stands beside all rows, whichever it is in. */
    tall: z.boolean().optional(),
    ...support,
  })).min(2),
  links: z.array(z.strictObject({
    from: idSchema,
    to: idSchema,
    label: text.optional(),
    kind: z.enum(['works-with', 'tension', 'reaches-out', 'competes']),
    ...support,
  })),
}))

/** Every data file, by its name in `data/` without the ending. Only `evidence` is required. */
export const dataFiles = {
  evidence: evidenceSchema,
  tables: tablesSchema,
  timeline: timelineSchema,
  act: actSchema,
  recommendations: recommendationsSchema,
  bodies: bodiesSchema,
  differences: differencesSchema,
  relations: relationsSchema,
} as const

export type Actor = z.infer<typeof actorSchema>
export type Duty = z.infer<typeof dutySchema>
export type Table = z.infer<typeof tableSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
export type Act = z.infer<typeof actSchema>
export type Recommendation = z.infer<typeof recommendationsSchema>[number]
export type Body = z.infer<typeof bodiesSchema>[number]
export type Difference = z.infer<typeof differencesSchema>[number]
export type Relations = z.infer<typeof relationsSchema>[number]

/** All data of a deck, validated. A file that is absent is an empty list (or no act). */
export interface DeckData {
  evidence: z.infer<typeof evidenceSchema>
  tables: Table[]
  timeline: TimelineEvent[]
  act: Act | null
  recommendations: Recommendation[]
  bodies: Body[]
  differences: Difference[]
  relations: Relations[]
}
