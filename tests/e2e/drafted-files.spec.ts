/** The files of a drafted deck, as they are handed on: each passes its inspection, and each PDF says that it is PDF/UA-1. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportDeck } from '../../src/export/format.ts'
import { formats } from '../../src/export/formats/index.ts'
import { runFormats } from '../../src/export/run-formats.ts'
import { draftSite, type Drafted } from './support/drafted.ts'
import { ROOT } from './support/site.ts'
import { expect, test } from './support/test.ts'

/** Its Chinese has letters that the deck's own faces have, as no machine need have another font. Signs and scripts that change their form on the way into notes; pictures without captions; a table, a quotation, a row of dates. */
const REPORT = `---
title: Lamps, R&D and 港
author: Ada Brook
date: 2024-05-02
---

# Lamps, R&D and 港

## Summary

The harbour board cut its R&D on lamps in 2021, and "F&B" on the quay <closed> with it. Accidents at night rose from 14 to 31 within two years.

## What happened

In January 2021 the board switched off the lamps of the main quay. In June 2022 a tug struck the quay and sank. On 3 August 2022 the crews went on strike for two weeks. In 2023 the ministry opened an inquiry into the accidents.

![](harbour/lamps.svg)

The crews lost 90 hours to fog in 2021, and pilots refused to sail at night.

![The quay after dark, with one lamp lit](harbour/lamps.svg)

“The quay was so dark that we heard it before we saw it, and nobody had told us that the lamps were out,” said Bo Lind, a pilot of the harbour.

| Year | Lamps | Accidents |
| --- | --- | --- |
| 2020 | 824 | 14 |
| 2021 | 412 | 22 |
| 2022 | 412 | 31 |

## 日本の港

日本の港湾局（AI戦略会議）は二〇二一年に灯台の照明を改善した。夜間の事故は大きく減った。港の安全は国の責任であると政府は述べている。

## 香港的港口

香港的港口在夜間使用了新的照明。事故的數量減少了。政府認為港口的安全非常重要。

## Recommendations

The harbour board should light the lamps on the main quay again. The ministry must fund R&D on lamps.
`

let drafted: Drafted
let dir: string
test.beforeAll(async () => {
  test.setTimeout(240_000)
  dir = await mkdtemp(join(tmpdir(), 'drafted-files-'))
  drafted = await draftSite(REPORT, ['slides.md'], join(ROOT, 'tests', 'fixtures', 'reports', 'pictures'))
})
test.afterAll(async () => {
  await drafted.close()
  await rm(dir, { recursive: true })
})

test('slides, handout, PowerPoint and one file hold the deck with its notes', async () => {
  test.setTimeout(240_000)
  const { root, site, url } = drafted
  const decks = site.decks.map((deck): ExportDeck => ({ ...deck, root, siteDir: site.outDir, url: new URL(deck.base, url).href }))
  const jobs = decks.flatMap(deck => [formats.pdf, formats.handout, formats.pptx, formats.html].map(format => ({ deck, format, path: join(dir, format.file) })))
  const { files, failures } = await runFormats(jobs, { options: {} })
  expect(failures.map(({ error }) => error)).toEqual([])
  expect(files.map(({ format }) => format)).toEqual(['pdf', 'handout', 'pptx', 'html'])
  expect(files.filter(({ format }) => format === 'pdf' || format === 'handout').flatMap(({ remarks }) => remarks).filter(remark => remark.includes('PDF/UA'))).toEqual([])
})
