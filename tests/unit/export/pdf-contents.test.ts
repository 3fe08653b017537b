import { expect, it } from 'vitest'
import { lookAtPdf } from '../../../src/export/pdf/inspect.ts'
import { serialize } from '../../../src/export/pdf/serialize.ts'
import { sample, text } from './pdf-samples.ts'
import type { Sample } from './pdf-samples.ts'

const look = async (content: string, build?: Parameters<typeof sample>[1]) =>
  lookAtPdf(serialize(await sample(content, build ?? (({ tag, mcid }) => [tag('P', [mcid(0)])]))))

it('the text of a page is what it paints, line by line, artifacts and unmarked text too', async () => {
  const glyphs = (place: string, codes: string): string => `BT /F1 9 Tf 1 0 0 -1 ${place} Tm ${codes} ET\n`
  const content = `/P <</MCID 0>> BDC ${glyphs('10 20', '<0001> Tj 4.5 0 Td <0002> Tj 0 12 Td <0003> Tj')} EMC /Artifact BMC ${glyphs('10 50', '(\\000\\001) Tj')} EMC ${glyphs('30 50', '[<0002> 3 <0003>] TJ')}`
  const [page] = (await look(content)).pages
  expect(page?.text.trim().split(/\n/)).toEqual(['ab', 'c', 'a bc'])
  expect(page).toMatchObject({ characters: 6, width: 720, height: 405 })
})

it('a glyph without a meaning is text still', async () => {
  expect((await look(text(0, '<0009>'))).pages[0]?.characters).toBe(1)
})

it('links are counted with their addresses; those to this machine are told of', async () => {
  const build = ({ tag, mcid, link }: Sample) => [tag('P', [mcid(0), tag('Link', [link('x')]), tag('Link', [link('y', 'http://127.0.0.1:4000/2')])])]
  expect((await look(text(0), build)).pages[0]).toMatchObject({ links: 2, urls: ['https://example.org/', 'http://127.0.0.1:4000/2'], badLinks: ['http://127.0.0.1:4000/2'] })
})

it('a document says what it is called, in which language, with which outline', async () => {
  expect(await look(text(0))).toMatchObject({ title: 'A deck', lang: 'en', tagged: true, outline: [{ title: 'A deck', page: 0 }] })
})
