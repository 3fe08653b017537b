/** What a section is for, by its heading in other languages than English, Chinese and Japanese. */
import type { PartRole } from '../types.ts'

export const ROLES_ABROAD: readonly [PartRole, RegExp][] = [
  ['about', /^(?:literatur|quellen|danksagung|impressum|inhalt|über (?:den|die) autor|anmerkungen|endnoten|références|bibliographie|remerciements|sommaire|à propos|referencias|bibliografía|agradecimientos|índice|notas|referências|bibliografia|agradecimentos|note$|ringraziamenti|indice|riferimenti|bronnen|literatuur|dankwoord|inhoud|przypisy|źródła|podziękowania|spis|литература|источники|примечания|благодарности|содержание|список литературы|література|джерела|примітки|зміст|المراجع|المصادر|شكر|מקורות|הערות|תודות|참고 ?문헌|감사의 글|목차)/iu],
  ['annex', /^(?:anhang|anlage|glossar|annexes?|anexos?|allegat[oi]|appendice|bijlagen?|załącznik|aneks|приложени|додат|ملحق|ملاحق|נספח|부록)/iu],
  ['summary', /^(?:zusammenfassung|kurzfassung|auf einen blick|das wichtigste in kürze|kernaussagen|synthèse|résumé|l[’']essentiel|points clés|resumen|síntesis|puntos clave|sumário|resumo|síntese|pontos[ -]chave|sintesi|sommario|riassunto|punti chiave|samenvatting|kernpunten|streszczenie|podsumowanie wykonawcze|najważniejsze|краткое (?:содержание|изложение)|резюме|аннотация|основные выводы|короткий зміст|ملخص|خلاصة|תקציר|עיקרי|요약|개요|초록)/iu],
  ['recommendations', /empfehlung|handlungsvorschl|recommand|recomenda|raccomanda|aanbeveling|rekomendac|zaleceni|рекомендац|توصيات|המלצות|권고|제언|정책 제안/iu],
  ['conclusion', /^(?:fazit|schluss(?!e)|schlussfolgerung|ausblick|conclusion|conclusi|conclusã|conclusõ|conclusie|slotbeschouwing|wnioski|zakończenie|podsumowanie|заключение|выводы$|висновки|خاتمة|الخاتمة|استنتاجات|סיכום|מסקנות|결론|맺음말)/iu],
  ['introduction', /^(?:einleitung|einführung|vorwort|introducción|introdução|introduzione|premessa|prefacio|prólogo|avant-propos|inleiding|voorwoord|wprowadzenie|wstęp|введение|предисловие|вступ|передмова|مقدمة|المقدمة|تمهيد|מבוא|הקדמה|서론|머리말|들어가며)/iu],
]
