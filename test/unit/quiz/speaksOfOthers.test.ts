import {OTHERS_WORDS} from '../../../plugins/training/src/quiz/base/othersWords';
import {speaksOfOthers} from '../../../plugins/training/src/quiz/base/speaksOfOthers';

/** By language: options that speak of the others, and options that only begin like them. */
const OPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'All of the above|None of the above.|Both previous answers are correct|All options are correct|None|Both|Neither of these|**All** of the above|All of the other answers|None of the options is right|Both of them|Any of these|All the above|None of these answers are correct|All of the statements are true|Both statements are true|All are correct|No answer is correct|All of the above apply|Both A and B|All of the mentioned|None of the listed|All three|Not any of these|Two of the above|There is no correct answer',
    'All of the rows|Some of the rows|All events|Bothersome|Anyone of the team|None of the trails|All above-ground cables|Both buckets|All regions are correct|Neither trail|None of the keys is valid|These options|Any account|Allen of the above|The above|One of the accounts|No response|No option|Nothing|A|Any other account|Both answers of the server',
  ],
  de: [
    'Keines der genannten|alle diese Antworten|Alle der genannten|Keine der Antworten|Keine der Antworten ist richtig|Alle oben genannten|Beide Antworten sind richtig|Keine davon|Beide|Alle Aussagen sind richtig|Nichts davon|Alle Antworten sind korrekt|Keine der oben genannten Möglichkeiten|Alles trifft zu|Weder noch|Alle der genannten Punkte|Keine der vorgenannten',
    'Alle Ereignisse|Keine der Regionen|Beide Konten|Alle diese Dienste|Alles über Spuren|Keine Kosten|Jede Region|Nichts wird erfasst',
  ],
  fr: [
    'Toutes les réponses ci-dessus|Aucune de ces réponses|Aucune des réponses ci-dessus|Toutes les réponses sont correctes|Aucune|Les deux réponses sont correctes|Tout ce qui précède|Toutes ces réponses|Aucune des propositions|Aucune d’entre elles|Rien de ce qui précède|Toutes sont vraies',
    "Tous les services fiscaux|Toutes les missions de conseil|Tous les services d'attestation|Aucune région|Les deux comptes|Tous les jours|Aucun des comptes",
  ],
  es: [
    'Todas las anteriores|Ninguna de las anteriores|Ninguna de las anteriores es correcta|Todas las respuestas son correctas|Ninguna|Ambas respuestas son correctas|Todas las opciones anteriores|Todos los anteriores|Todas son correctas|Ninguna es correcta|No hay respuesta correcta',
    'Todas las cuentas|Todas las cuentas del cliente|Ninguna región|Todos los días|Ambas cuentas|Todos los eventos son correctos|Todas son regionales',
  ],
  pt: [
    'Todos os anteriores|Todas as anteriores|Nenhuma das anteriores|Nenhuma das respostas acima|Todas as alternativas estão corretas|Ambas as respostas estão corretas|Nenhuma|Todas as respostas anteriores|Todas estão corretas|Nenhuma destas',
    'Todas as contas|Nenhuma região|Todos os dias|Ambas as contas|Todos os eventos',
  ],
  it: [
    'Tutte le precedenti|Nessuna delle precedenti|Nessuna delle risposte precedenti|Tutte le risposte sono corrette|Nessuna|Entrambe le risposte sono corrette|Tutte le risposte precedenti|Nessuna di queste|Sono tutte corrette',
    'Tutte le regioni|Nessuna regione|Tutti i giorni|Entrambi i conti|Nessuno degli account',
  ],
  nl: [
    'Alle bovenstaande antwoorden|Geen van bovenstaande|Geen van de bovenstaande|Alle antwoorden zijn juist|Geen|Beide antwoorden zijn correct|Geen van deze antwoorden|Alle genoemde|Al het bovenstaande|Geen enkel antwoord',
    'Alle regio’s|Geen regio|Beide accounts|Alle dagen|Geen van de accounts',
  ],
  sv: [
    'Alla ovanstående|Inget av ovanstående|Alla svaren är rätt|Inget av alternativen|Båda svaren är rätt|Inget av svaren stämmer|Inget',
    'Alla regioner|Inget konto|Båda kontona|Alla dagar|Inget av kontona',
  ],
  pl: [
    'Wszystkie powyższe|Żadne z powyższych|Żadna z odpowiedzi|Wszystkie odpowiedzi są poprawne|Obie odpowiedzi są prawidłowe|Żadna z powyższych odpowiedzi nie jest poprawna|Żadna',
    'Wszystkie regiony|Żadne konto|Obie usługi|Wszystkie konta są poprawne|Żadna z usług',
  ],
  tr: [
    'Hepsi|Hiçbiri|Yukarıdakilerin hepsi|Yukarıdakilerden hiçbiri|Bunların hiçbiri|Her ikisi de doğru|Tüm seçenekler doğru|Her ikisi|Hiç biri|Hepsi doğrudur|Hiçbiri doğru değil',
    'Tüm hesaplar|Hiçbir bölge|Her gün|Bütün kayıtlar|Hesapların hepsi',
  ],
  uk: [
    'Усі ці відповіді|Усі відповіді правильні|Жодна з відповідей|Все перераховане|Жоден із варіантів|Усе вищезазначене|Нічого з переліченого|Обидві відповіді правильні|Жодна',
    'Усі облікові записи|Жодна область|Обидва сервіси|Усі ці події|Жоден із записів',
  ],
  vi: [
    'Tất cả các đáp án trên|Tất cả đều đúng|Cả hai đều đúng|Không có đáp án nào đúng|Tất cả các câu trên|Không đáp án nào đúng|Tất cả các câu trả lời trên đều đúng|Cả A và B|Cả A, B và C',
    'Tất cả các tài khoản|Cả hai tài khoản|Không có vùng nào|Tất cả sự kiện',
  ],
  ar: [
    'جميع ما سبق|كل ما سبق|لا شيء مما سبق|جميع الإجابات صحيحة|كل الإجابات صحيحة|كلاهما|لا شيء مما ذكر|جميع الخيارات السابقة|ليس أي مما سبق',
    'جميع الحسابات|كل المناطق|لا شيء من السجلات|جميع ما في الحساب',
  ],
  he: [
    'כל התשובות נכונות|אף אחת מהתשובות|כל האמור לעיל|אף תשובה אינה נכונה|שתי התשובות נכונות|כל התשובות לעיל|כל הנ"ל|אף אחד מהנ"ל',
    'כל החשבונות|אף אזור|שתי הרשומות|כל האזורים נכונים',
  ],
  hi: [
    'उपरोक्त सभी|उपर्युक्त सभी|इनमें से कोई नहीं|उपरोक्त में से कोई नहीं|दोनों|उपरोक्त दोनों',
    'सभी खाते|कोई खाता नहीं|दोनों खाते|सभी क्षेत्र',
  ],
  ko: [
    '모두 정답|위의 모든 것|위의 보기 모두|정답 없음|모두 맞다|위 보기 모두 정답|해당 없음|둘 다',
    '모든 계정|모두 같은 리전|계정 없음|모든 리전',
  ],
  ja: [
    '上記のすべて|以上すべて|上記のいずれでもない|すべて正しい|上記すべて|該当なし|いずれも正しくない|上記の選択肢はすべて正しい|どちらも正しい|すべて正解|すべて当てはまる|この中にはない|どれでもない|上記以外',
    'すべてのアカウント|いずれのリージョンでもない|全部のイベント|上記の証跡|すべてのリージョン|この中のイベント',
  ],
  zh: [
    '以上都是|以上都不是|以上皆非|以上全部|以上都对|所有选项都正确|上述所有选项|以上都不对|以上选项都不正确|以上说法都正确|全部正确|全对',
    '所有账户|都是区域|以上账户|全部区域|没有区域|所有事件都正确',
  ],
};

const rows = (index: 0 | 1) =>
  Object.entries(OPTIONS).flatMap(([language, lists]) =>
    lists[index].split('|').map((text): [string, string] => [language, text]),
  );

it.each(rows(0))('an option that speaks of the others is known in %s: %s', (_language, text) => {
  expect(speaksOfOthers(text)).toBe(true);
});

it.each(rows(1))(
  'an option that speaks of something else is not taken for it in %s: %s',
  (_language, text) => {
    expect(speaksOfOthers(text)).toBe(false);
  },
);

it('has what is tested of each language', () => {
  expect(Object.keys(OPTIONS).sort()).toEqual(Object.keys(OTHERS_WORDS).sort());
});
