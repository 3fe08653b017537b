/** Reports of our own making, of any length: the same number gives the same report. */

const PLACES = ['Elm', 'Ash', 'Oakhaven', 'Birchport', 'Cedar Quay', 'Larch Bay', 'Rowan', 'Alder Point', 'Willow Sound', 'Hazel Reach']
const THINGS = ['lamps', 'cranes', 'tugs', 'ferries', 'pilots', 'buoys', 'sluices', 'docks', 'warehouses', 'beacons', 'dredgers', 'moorings', 'gates', 'pumps']
const FINDINGS = ['cost more than the board had planned', 'failed in every winter storm', 'saved the crews two hours a day', 'lost a third of their trade', 'need new masters and longer leases', 'were sold to a company from abroad', 'brought 14 percent more ships', 'remain the weakest point of the harbour']
const CAUSES = ['because the tide tables were old', 'although the ministry had warned them', 'since the law of 1998 forbids night work', 'while fuel prices doubled', 'after the strike of the dockers', 'because nobody had counted the ships']

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

function sentence(n: number): string {
  const [place, thing, finding, cause] = [pick(PLACES, n * 7 + Math.floor(n / 10)), pick(THINGS, n * 5 + Math.floor(n / 14)), pick(FINDINGS, n * 3 + Math.floor(n / 8)), pick(CAUSES, n * 11 + Math.floor(n / 6))]
  if (n % 17 === 0)
    return `The harbour board of ${place} should repair its ${thing} in stage ${n}.`
  if (n % 13 === 0)
    return `In ${['March', 'June', 'October'][n % 3]} ${1950 + n % 70}, the ${thing} of ${place} closed ${cause}.`
  return n % 5 === 4 ? `This was seen in ${place} too.` : `The ${thing} of ${place} in district ${n} ${finding}${n % 2 === 0 ? ` ${cause}` : ''}.`
}

/** `parts` of `paragraphs` with five sentences each, with introduction, recommendations and conclusion about them. */
export function makeReport(parts: number, paragraphs: number): string {
  const headings = ['Introduction', ...Array.from({ length: parts }, (_, i) => `The Trade of ${pick(PLACES, i)} ${pick(THINGS, i)}`), 'Recommendations', 'Conclusion']
  let n = 0
  const paragraph = (): string => Array.from({ length: 5 }, () => sentence(n++)).join(' ')
  return [
    '---\ntitle: Harbours\nauthor: Ada Brook\ndate: 2024-05-02\n---',
    ...headings.flatMap(heading => [`## ${heading}`, ...Array.from({ length: paragraphs }, paragraph)]),
  ].join('\n\n')
}
