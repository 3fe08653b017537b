import { describe, expect, it } from 'vitest'
import { mainTongue, tongueOf } from '../../../src/report/tongue.ts'

describe('the language of a text', () => {
  it.each([
    ['de', 'Die Behörde sparte 30.000 Euro im Jahr, zahlte aber drei Millionen für eine Fähre.'],
    ['fr', 'Les accidents sont passés de 19 en 2022 à 47 en 2023.'],
    ['es', 'Los accidentes subieron de 19 en 2021 a 47 en 2022.'],
    ['pt', 'Os acidentes subiram de 19 para 47 em dois anos.'],
    ['it', 'Le autorità portuali devono pubblicare i registri degli incidenti.'],
    ['nl', 'Het ministerie moet de verlichting overnemen.'],
    ['pl', 'Liczba wypadków wzrosła z 19 w 2022 r. do 47 w 2023 r.'],
    ['ru', 'Никто не спросил рыбаков.'],
    ['uk', 'Ніхто не запитав рибалок про їхню думку.'],
    ['ar', 'يجب على هيئات الموانئ نشر سجلات الحوادث.'],
    ['he', 'רציף מואר אינו מותרות אלא כלי עבודה.'],
    ['ko', '항만청은 사고 기록을 공개해야 한다.'],
  ])('%s', (language, text) => expect(tongueOf(text)).toBe(language))

  it.each([
    'The board of Elm counts its lamps.', 'Meters come first, prices second.', 'Ursula von der Leyen said Europe needs ports.', 'Lamps die in winter.',
    'A de facto ban cost the ports of Le Havre and La Rochelle 3 million.', 'Charles de Gaulle visited Elm twice.', 'LAMPS ARE DARK.', '12 of 40.', '港湾局は灯りを消した。', '',
  ])('is English, or not told: %s', text => expect(tongueOf(text)).toBeUndefined())

  it('is that of most of a report', () => {
    expect(mainTongue(['The quay is dark, and the board of Elm knows.', 'Niemand fragte die Fischer.'])).toBeUndefined()
    expect(mainTongue([])).toBeUndefined()
  })
})
