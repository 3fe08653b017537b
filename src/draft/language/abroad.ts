/** What holds of sentences in other languages than English, where their own words can tell it: cautious, and never a cut. */

/** A word that points at what stands before it, at the head of a sentence. */
const POINTS = new RegExp(`^[“„«"'‘(¿¡]*(?:${[
  'Dies|Diese[rsmn]?|Das(?= (?:ist|war|hat|wird|bedeutet|zeigt|gilt) )|Er|Sie|Es(?! (?:gibt|ist|war|sei|bleibt|braucht|geht|fehlt) )|Dort|Dabei|Dadurch|Daher|Deshalb|Darum|Dafür|Dazu|Damit|Dagegen|Ihre?|Seine?|Jene[rsmn]?|Solche[rsmn]?|Wir|Ich|Letztere[rsmn]?',
  'Cel[ai]|Ceci|Ce|Cet|Cette|Ces|Il(?= (?:a|avait|aura|devra) )|Ils|Elles?|Celles?|Celui|Ceux|Leurs?|Sa|Ses|Nous|Je|Ainsi',
  'Est[aeo]s?|Es[aeo]s?|Ello|Ella|Ellas|Ellos|Su|Sus|Dich[ao]s?|Ess[ae]s?|Iss?to|Isso|El[ea]s?|Seus?|Suas?',
  'Quest[aoei]|Ciò|Quell[aoei]|Egli|Essi|Esse|Suo|Sua|Dit|Deze|Dat|Hij|Zij|Ze|Hun|Zijn',
  'To|Ta|Ten|Te|Ci|On|Ona|Oni|One|Jego|Jej|Ich|Taki\\p{L}*|Это|Эт(?:а|и|от|ого|ому|им|ой|их|у)|Он|Она|Оно|Они|Его|Её|Их|Так(?:ой|ая|ое|ие)|Це|Ц(?:ей|я|і|ього|ьому|им|их|ю)|Він|Вона|Воно|Вони|Його|Її|Їх|Так(?:ий|а|е|і)',
  'هذا|هذه|ذلك|تلك|هو|هي|هم|هؤلاء|وهذا|وهذه|وذلك|זה|זו|זאת|הוא|היא|הם|הן|אלה|이는|이것은?|그것은?|그는|그녀는|이러한|그러한',
].join('|')})(?![\\p{L}\\p{M}])`, 'u')

/** What should or must be done. */
const DEMANDS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[
  'soll(?:en|te|ten)?|muss|müssen|müsste|empf(?:iehlt|ehlen)|devrai(?:t|ent)|doit|doivent|recommand\\p{L}+|il faut|debe(?:n|ría|rían)?|recomend\\p{L}+|recomiend\\p{L}+|deve(?:m|ria|riam)?|dovrebbe(?:ro)?|devono|raccomand\\p{L}+|moet(?:en)?|zouden?',
  'powin\\p{L}+|musi|muszą|należy|zaleca\\p{L}*|долж\\p{L}+|следует|необходимо|рекоменд\\p{L}+|повин\\p{L}+|має|мають|слід|необхідно|ينبغي|يجب|חייב\\p{L}*|יש ל\\p{L}+|צריכ\\p{L}+',
].join('|')})(?![\\p{L}\\p{M}])|야 (?:한다|합니다|할)|해야|권고|[应應须須]|建[议議]|べき|なければならない|必要がある`, 'iu')

export const pointsElsewhere = (text: string): boolean => POINTS.test(text)
export const demandsAbroad = (text: string): boolean => DEMANDS.test(text)

/** It begins with a letter or a figure, ends, and asks nothing. */
export const endsAsSentence = (text: string): boolean => /^[“„«"'‘(¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) && /[.!…。！][”“’"»)]*$/u.test(text)
