/** Countries that a text names: by their names, their people, or where they are governed from. */
import { rememberText } from '../../remember.ts'
import { escaped } from './words.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries by their English names. */
export function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return LETTERS.flatMap(a => LETTERS.flatMap(b => names.of(a + b) ?? []))
}

/** Other words for them: people and languages that do not begin with the country's name, short forms, and capitals. */
const OTHERS: Record<string, string> = {
  'United States': 'US|U\\.S\\.|USA|America|Americans?|Washington|Pentagon|White House',
  'United Kingdom': 'UK|U\\.K\\.|Britain|Great Britain|British|Britons?|England|London|Whitehall|Westminster',
  'European Union': 'EU|E\\.U\\.|Brussels',
  'China': 'Chinese|PRC|CCP|Beijing|Sino', 'Russia': 'Moscow|Kremlin', 'Ukraine': 'Ukrainians?|Kyiv|Kiev', 'France': 'French|Paris', 'Germany': 'Germans?|Berlin|Bonn',
  'Japan': 'Tokyo', 'South Korea': 'Seoul|ROK|Republic of Korea', 'North Korea': 'DPRK|Pyongyang', 'Taiwan': 'Taipei', 'Iran': 'Tehran', 'Israel': 'Jerusalem|Tel Aviv',
  'Türkiye': 'Turkey|Turkish|Turks?|Ankara', 'Spain': 'Spanish|Madrid', 'Netherlands': 'Dutch|The Hague', 'Poland': 'Polish|Poles|Warsaw', 'Sweden': 'Swedish|Stockholm',
  'Denmark': 'Danish|Danes|Copenhagen', 'Finland': 'Finnish|Finns|Helsinki', 'Norway': 'Norwegians?|Oslo', 'Switzerland': 'Swiss|Bern', 'Ireland': 'Irish|Dublin', 'Greece': 'Greeks?|Athens',
  'Philippines': 'Filipinos?|Manila', 'India': 'New Delhi|Delhi', 'Pakistan': 'Islamabad', 'Canada': 'Canadians?|Ottawa', 'Australia': 'Canberra', 'Italy': 'Italians?|Rome',
  'Czechia': 'Czech|Prague', 'Hungary': 'Hungarians?|Budapest', 'Syria': 'Damascus', 'Iraq': 'Baghdad', 'Lebanon': 'Lebanese|Beirut', 'Egypt': 'Cairo', 'Saudi Arabia': 'Saudis?|Riyadh',
  'United Arab Emirates': 'UAE|Emiratis?|Abu Dhabi', 'Thailand': 'Thai|Bangkok', 'Vietnam': 'Hanoi', 'Peru': 'Peruvians?', 'Argentina': 'Argentine', 'Cyprus': 'Cypriots?', 'Mali': 'Malians?|Bamako',
  'Central African Republic': 'CAR', 'Congo - Kinshasa': 'DRC|Democratic Republic of (?:the )?Congo', 'Myanmar (Burma)': 'Myanmar|Burma|Burmese',
}

/** `Japan`, `Japanese`, `Ukraine’s`: the name, or what begins with it. */
const PATTERN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...countryNames(), ...Object.keys(OTHERS)].sort((a, b) => b.length - a.length).map(name => `${escaped(name)}(?:n|ns|an|ans|ian|ians|ese|i|is|s)?`).concat(Object.values(OTHERS)).join('|')})(?![\p{L}\p{N}])`, 'gu')

const BY_OTHER = Object.entries(OTHERS).map(([name, others]) => ({ name, is: new RegExp(`^(?:${others})$`, 'u') }))
const NAMES = [...countryNames(), ...Object.keys(OTHERS)].sort((a, b) => b.length - a.length)

const countryOf = (word: string): string => BY_OTHER.find(({ is }) => is.test(word))?.name ?? NAMES.find(name => word.startsWith(name)) ?? word

export const countriesIn = rememberText((text): ReadonlySet<string> => new Set((text.match(PATTERN) ?? []).map(countryOf)))
