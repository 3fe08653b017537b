import { describe, expect, it } from 'vitest'
import { demandsAbroad, endsAsSentence, pointsElsewhere } from '../../../../src/draft/language/abroad.ts'
import { splitSentences } from '../../../../src/report/sentences.ts'

const split = (text: string) => splitSentences(text).map(sentence => sentence.text)

describe('sentences in other languages', () => {
  it.each([
    ['Im Mai sparte die Behörde 1,2 Mio. Euro. Niemand fragte die Fischer, z. B. jene am Nordkai.', 2],
    ['Die Fähre fuhr am 5. März 2024 gegen die Mole. Das war teuer.', 2],
    ['Die Dunkelheit war die Hauptursache. 61 % der Befragten meiden den Kai.', 2],
    ['Liczba wzrosła do 47 w 2023 r. Ministerstwo milczy.', 2],
    ['Управление сэкономило 30 тыс. рублей в 2022 г. Паром стоил дороже.', 2],
  ])('%s', (text, count) => expect(split(text)).toHaveLength(count))

  it.each(['Dies war teuer.', 'Cette décision coûte cher.', 'Il a dit non.', 'Esto costó mucho.', 'Questo costa molto.', 'To kosztuje.', 'Это стоило дорого.', 'Вони мовчать.', 'هذا مكلف.', '이는 비싸다.'])('that point elsewhere: %s', text => expect(pointsElsewhere(text)).toBe(true))
  it.each(['Die Behörde spart.', 'Il faut éclairer les quais.', 'Es gibt 412 Lampen.', 'La autoridad ahorró.', 'Topole rosną.', 'Этажи пусты.'])('that stand alone: %s', text => expect(pointsElsewhere(text)).toBe(false))

  it('ask for something, or not', () => {
    expect(['Das Amt sollte zahlen.', 'Le port doit payer.', 'Ministerstwo powinno płacić.', 'Министерству следует платить.', '交通部應接管港口照明。', '정부는 불을 켜야 한다.'].every(demandsAbroad)).toBe(true)
    expect(['Das Amt zahlt.', 'Le port paie.', 'Порт платит.'].some(demandsAbroad)).toBe(false)
  })
  it('end as sentences do', () => {
    expect(endsAsSentence('«Nous rentrons de mémoire.»')).toBe(true)
    expect(['¿Qué consecuencias tuvo?', 'et le port', 'Le port'].some(endsAsSentence)).toBe(false)
  })
})
