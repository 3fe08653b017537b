/** Reports at random: sentences whose main clause must stay whole, in any dress that reports come in. */
import fc from 'fast-check'

const who = fc.constantFrom('The council of Larch Bay', 'Captain Ida Holm', 'The Ministry of Transport', 'The ferry company', 'Rowan’s harbour board', 'Nora Vik of the Sound Institute')
const verb = fc.constantFrom('should repair', 'must not sell', 'may never lease', 'could not open', 'cannot close', 'might move', 'did not count', 'has repaired', 'sold', 'will have to test')
const what = fc.constantFrom('the older ferry', 'both piers', 'the lamps of the quay', 'the new engine', 'its three boats', 'the tide tables')
const amount = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map(n => `for ${n.toLocaleString('en')} crowns`),
  fc.integer({ min: 2, max: 99 }).map(n => `in ${n} percent of all storms`),
  fc.integer({ min: 1950, max: 2024 }).map(n => `in ${n}`),
  fc.constant('before the winter'),
)
const opening = fc.constantFrom('', '', '', 'However, ', 'In addition, ', 'For example, ', 'Moreover, ')
const aside = fc.constantFrom('', '', ' (see Figure 7)', ' (as in most ports)', '[^1]', '<sup>12</sup>', '[34]', ' <b>again</b>')
const noise = fc.constantFrom('', '', '', ' It was so.', ' This mattered.', ' Why?', ' {{ 1 }}', ' <i>', ' --- ', ' `x`')

const sentence = fc.tuple(opening, who, verb, what, amount, aside, noise).map(([open, subject, predicate, object, how, mark, more]) =>
  `${open}${open === '' ? subject : subject.replace(/^The /, 'the ')} ${predicate} ${object} ${how}${mark}.${more}`)

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map(all => all.join(' '))
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map(all => all.map(text => `- ${text}`).join('\n')) },
  { weight: 1, arbitrary: sentence.map(text => `> ${text}`) },
  { weight: 1, arbitrary: sentence.map(text => `<p>${text}</p>`) },
  { weight: 1, arbitrary: fc.constant('| Ferry | Built |\n| --- | --- |\n| Ida | 1987 |\n| Signe | 2001 |') },
  { weight: 1, arbitrary: fc.constant('![ferry](ferry.png)\n_▲ Figure 3: The ferry_') },
  { weight: 1, arbitrary: fc.constantFrom('---', '```\ncode 42\n```', '<table><tr><td>1</td></tr>', '[^1]: Note 99.', '{{ 7 }}') },
)
const title = fc.constantFrom('Introduction', 'The Ferries', '9. Ferry futures', '1.2 Fares of 2030', 'Recommendations', 'Conclusion', 'Notes', 'What Must Be Done', 'A --- B', '{{ x }}')
const heading = fc.tuple(title, fc.constantFrom('# ', '## ', '### ', '##### ', '**', '___', '')).map(([text, mark]) => mark === '**' || mark === '___' ? `${mark}${text}${mark}` : mark === '' ? text.toUpperCase() : mark + text)
const section = fc.tuple(heading, fc.array(block, { minLength: 1, maxLength: 6 })).map(([head, blocks]) => [head, ...blocks].join('\n\n'))
const matter = fc.constantFrom('', '---\ntitle: Ferries\nauthor: Nora Vik\ndate: 2023-09-14\n---', '+++\ntitle = "Ferries"\n+++', '---\ntitle: "Ferries\n---', 'Title: Ferries\nDate: 2023', '---\ntitle: Ferries')

/** A report as an analyst might have it. */
export const report = fc.tuple(matter, fc.array(section, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n')).map(([head, sections, end]) =>
  [head, ...sections].join('\n\n').replaceAll('\n', end))

/** Text of any kind, rich in what Markdown, HTML and YAML take for signs. */
export const anything = fc.array(fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('\n', '\n\n', '---\n', '+++\n', '# ', '- ', '1. ', '> ', '| a |\n|---|\n', '<div>', '</div>', '<table>', '<tr><td>', '</table>', '<sup>', '</sup>', '[^1]', '[^1]: ', '[1]', '**', '_', '`', '```\n', '{{', '}}', '<script>', '<!--', '-->', ': ', '&', '*&a', '!!x', 'The port was dark in 2021. '),
), { maxLength: 60 }).map(parts => parts.join(''))
