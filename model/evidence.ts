/**
 * The evidence model: passages of the report, outside sources, and the lock.
 * Files: `data/evidence.yaml`, `data/evidence.lock.json`.
 */
import { z } from 'zod'

/** Lower-case words joined by hyphens; says the fact, e.g. `act-passed-by-diet`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')

export const urlSchema = z.url({ protocol: /^https?$/ })

/** The report itself: what the slides' source line and links are made from. */
export const reportRefSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1).optional(),
  /** The short form used on slides, e.g. `Ichikawa, CSIS 2025`. */
  short: z.string().min(1),
  author: z.string().min(1),
  /** Publisher and date are absent when the report shows none. */
  publisher: z.string().min(1).optional(),
  date: partialDateSchema.optional(),
  /** Where the report is published; deep links are made from it. Absent: links are left out. */
  url: urlSchema.optional(),
})

/** Numbers from 1, each counted within the section. */
const number = z.int().positive().optional()

/**
 * A passage: where in the report a claim stands. Its text is not copied. It stands in a paragraph, where `start` and `end` bound it; in
 * a table, where it is a row; or under a picture, where it is the caption: row and caption are whole, `start` and `end` are words of them.
 */
export const passageSchema = z.strictObject({
  id: idSchema,
  /** The heading of the section, exactly as in the report (white space folded). */
  section: z.string().min(1),
  /** The paragraph or list item. */
  paragraph: number,
  table: number,
  /** The row of the table’s body; without it, the passage is the row of headers. */
  row: number,
  /** The picture whose caption it is. */
  figure: number,
  /** The passage's first few words, exactly; with `end`, a W3C text fragment. Of a row, words of one cell. */
  start: z.string().min(1).max(90),
  /** The passage's last few words, exactly; absent when `start` is the whole passage. */
  end: z.string().min(1).max(90).optional(),
  /** `false`: its words stand elsewhere too, so that the link opens the report’s page and not its sentence. */
  link: z.literal(false).optional(),
}).refine(({ paragraph, table, figure }) => [paragraph, table, figure].filter(place => place !== undefined).length === 1,
  { path: ['paragraph'], message: 'one place is wanted: `paragraph`, `table` (with `row`) or `figure`' })
  .refine(({ row, table }) => row === undefined || table !== undefined, { path: ['row'], message: 'a row is of a table: name it as `table`' })

/** Something that is not the report: a statute, an official page, a later paper. */
export const outsideSourceSchema = z.strictObject({
  id: idSchema,
  /** For the slides' source line, e.g. `Cabinet Office`. */
  short: z.string().min(1).max(26).optional(),
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Absent when the source shows no date. */
  date: partialDateSchema.optional(),
  url: urlSchema,
  /** In our own words, what it says; slides may show no other figure of it. */
  says: z.string().min(1),
})

export const evidenceSchema = z.strictObject({
  report: reportRefSchema,
  /** Short names of the report's sections for the source line, by heading. */
  sections: z.record(z.string(), z.string().min(1).max(64)).default({}),
  passages: z.array(passageSchema),
  sources: z.array(outsideSourceSchema).default([]),
})

/** One passage as it stood in the report when it was locked. */
export const lockedPassageSchema = z.strictObject({
  /** SHA-256 (hex) of the passage's text, white space folded. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of words. */
  words: z.int().nonnegative(),
  /** Canonical figures, sorted: see `src/evidence/figures.ts`. */
  figures: z.array(z.string()),
  /** Modal verbs in lower case, sorted, each once. */
  modals: z.array(z.string()),
})

export const lockSchema = z.strictObject({
  version: z.literal(1),
  /** SHA-256 (hex) of the report file. */
  report: z.string().regex(/^[0-9a-f]{64}$/),
  /** Headings over the passages' sections, where they hold a figure or a modal verb; absent where none does. */
  headings: z.array(z.string()).optional(),
  passages: z.record(idSchema, lockedPassageSchema),
})

export type ReportRef = z.infer<typeof reportRefSchema>
export type Passage = z.infer<typeof passageSchema>
export type OutsideSource = z.infer<typeof outsideSourceSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type LockedPassage = z.infer<typeof lockedPassageSchema>
export type Lock = z.infer<typeof lockSchema>
