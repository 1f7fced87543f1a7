/** Words of one language in options that speak of the other options. */
export interface OthersWords {
  /** How many of the others: one of these is there. */
  readonly amounts: string;
  /** What stands for the others: one of these is there as well. */
  readonly others: string;
  /** What may stand beside them: articles, verbs, what is right and wrong. */
  readonly beside: string;
  /** What speaks of the others without any other word. */
  readonly alone: string;
  /** Whether words follow each other without a space. */
  readonly isUnspaced?: true;
}

/**
 * By language. An option speaks of the others if all of its words are known: `All of the rows` has a
 * word that is not.
 */
export const OTHERS_WORDS: Readonly<Record<string, OthersWords>> = {
  en: {
    amounts: 'all both any none neither either every each',
    others:
      'above previous preceding prior foregoing aforementioned other others these those them answer answers option options choice choices statement statements alternative alternatives response responses mentioned listed following a b c d e',
    beside:
      'of the two three four is are was were correct right true incorrect wrong false valid possible given not apply applies and there',
    alone:
      'all both none neither|all apply|none apply|all are correct|both are correct|none is correct|none are correct|all correct|none correct|all are true|both are true|none are true|all three|no answer is correct|no answers are correct|no option is correct|no correct answer|there is no correct answer|two of the above|more than one of the above',
  },
  de: {
    amounts: 'alle alles beide beides keine keiner keines keins kein nichts sämtliche jede',
    others:
      'oben obige obigen obigem vorige vorigen vorherige vorherigen vorstehende vorstehenden genannten genannte genanntes obengenannten obenstehenden vorgenannten stehenden aufgeführten aufgeführte angegebenen antwort antworten antwortmöglichkeit antwortmöglichkeiten aussage aussagen option optionen möglichkeit möglichkeiten alternativen davon anderen',
    beside:
      'der die das den dieser diese diesen dieses von beiden ist sind stimmt stimmen trifft treffen zu richtig korrekt falsch wahr richtigen punkte und',
    alone:
      'alle alles beide beides keine keiner keines keins|alles richtig|keine von beiden|alle drei|keine dieser|alle diese|alles trifft zu|nichts trifft zu|weder noch',
  },
  fr: {
    amounts: 'tous toutes tout aucun aucune rien deux ni',
    others:
      'dessus précédent précédente précédents précédentes réponse réponses option options proposition propositions affirmation affirmations choix elles eux autres',
    beside:
      'les des de du la le ces cette ci d entre n ne est sont correct correcte correctes corrects exacte exactes juste justes bonne bonnes vraie vraies fausse fausses autre l une un qui précède et',
    alone:
      'toutes tous aucune aucun|les deux|toutes sont vraies|toutes sont correctes|tous sont corrects|aucune n est correcte|tout ce qui précède|rien de ce qui précède|rien de tout cela|ni l un ni l autre|ni l une ni l autre',
  },
  es: {
    amounts: 'todas todos todo ninguna ninguno ningún ambas ambos nada',
    others:
      'anterior anteriores respuesta respuestas opción opciones alternativa alternativas afirmación afirmaciones mencionadas mencionados mencionada ellas ellos arriba',
    beside:
      'las los la el lo de del estas estos esas esos las dos son es correcta correctas correcto correctos verdadera verdaderas verdadero verdaderos falsa falsas falso falsos otras otros y',
    alone:
      'todas todos ninguna ninguno ambas ambos|todas son correctas|todas son verdaderas|todas son falsas|ninguna es correcta|ambas son correctas|ninguna de estas|todas estas|no hay respuesta correcta',
  },
  pt: {
    amounts: 'todas todos tudo nenhuma nenhum ambas ambos nada',
    others:
      'anterior anteriores acima resposta respostas opção opções alternativa alternativas afirmação afirmações mencionadas mencionados delas deles',
    beside:
      'as os a o das dos da do de destas destes dessas desses estas estes essas esses duas dois são é está estão correta corretas correto corretos certa certas verdadeira verdadeiras falsa falsas outras outros e',
    alone:
      'todas todos nenhuma nenhum ambas ambos|todas estão corretas|todas são corretas|todas são verdadeiras|todas estão certas|nenhuma está correta|nenhuma destas|nenhuma dessas|n d a|n r a',
  },
  it: {
    amounts: 'tutte tutti tutto nessuna nessuno nessun entrambe entrambi niente',
    others:
      'precedente precedenti sopra risposta risposte opzione opzioni alternativa alternative affermazione affermazioni esse essi quelle altre',
    beside:
      'le i la il lo delle dei della di queste questi elencate indicate citate qui è sono corretta corrette corretto esatta esatte giusta giuste vera vere falsa false e due',
    alone:
      'tutte tutti nessuna nessuno entrambe entrambi|nessuna di queste|nessuno di questi|tutte corrette|tutte sono corrette|sono tutte corrette|nessuna è corretta',
  },
  nl: {
    amounts: 'al alle alles beide geen niets allebei',
    others:
      'bovenstaande bovengenoemde voorgaande vorige antwoord antwoorden optie opties mogelijkheden stellingen bewering beweringen hierboven genoemde vermelde ervan anderen andere',
    beside:
      'de het van deze die zijn is juist goed correct fout waar onjuist klopt kloppen enkel twee en',
    alone: 'alle alles beide geen allebei|geen van beide|geen van deze|alle drie',
  },
  sv: {
    amounts: 'alla allt båda inget inga ingen ingenting samtliga bägge',
    others:
      'ovanstående ovan föregående svar svaren alternativ alternativen påståenden påståendena nämnda dem andra',
    beside: 'av de dessa är rätt fel korrekt korrekta sant sanna falskt stämmer och det',
    alone:
      'alla allt båda inget inga ingen|ingen av dessa|inget av dessa|inga av dessa|alla dessa|båda dessa',
  },
  pl: {
    amounts: 'wszystkie wszystko żadne żadna żadnego żaden obie oba obydwie nic każda',
    others:
      'powyższe powyższych powyższa powyższej powyżej poprzednie poprzednich odpowiedź odpowiedzi opcja opcje opcji stwierdzenia wymienione wymienionych nich',
    beside:
      'z ze tych te są jest nie poprawna poprawne prawidłowa prawidłowe prawdziwe dobra dobre fałszywe i to',
    alone: 'wszystkie wszystko żadne żadna żaden obie oba',
  },
  tr: {
    amounts: 'hepsi hiçbiri tümü hiçbir her ikisi tamamı bütün tüm',
    others:
      'yukarıdakilerin yukarıdakilerden yukarıdaki bunların bunlardan cevap cevaplar yanıt yanıtlar seçenek seçenekler şıklar şık seçeneklerin ikisi',
    beside: 'de da doğru doğrudur yanlış yanlıştır değil değildir ve',
    alone:
      'hepsi hiçbiri tümü|hiç biri|her ikisi|her ikisi de|hepsi doğru|hepsi doğrudur|hiçbiri değil|hiçbiri doğru değil|hiçbiri doğru değildir',
  },
  uk: {
    amounts: 'усі всі усе все жодна жоден жодне жодного жодної обидва обидві нічого',
    others:
      'відповіді відповідь відповідей варіанти варіантів варіант вищезазначене вищезазначені вищезазначених вищенаведене вищенаведених перераховане перераховані перерахованого перерахованих перелічене перелічені переліченого перелічених попередні попередніх твердження тверджень вище них зазначене зазначених наведених',
    beside: 'з із зі ці цих є не правильні правильна правильний вірні вірна неправильні хибні і та',
    alone: 'усі всі усе все жодна жоден жодне обидва обидві',
  },
  vi: {
    amounts: 'tất cả cả không hai ba nào',
    others: 'trên đáp án câu phương lựa chọn trả lời ý a b c d',
    beside: 'các những đều là có đúng sai nào ở đáp được và tất cả án hai ba lời',
    alone: 'tất cả|cả hai|cả ba|tất cả đều đúng|tất cả đều sai|cả hai đều đúng|không có',
  },
  ar: {
    amounts: 'جميع كل كلا كلتا لا جميعها كلاهما كلها أي',
    others:
      'سبق ذكر ذلك الإجابات الاجابات الإجابتين الخيارات الخيارين أعلاه السابقة المذكورة إجابة الإجابة العبارات مما',
    beside:
      'ما مما شيء شيئ من صحيحة صحيحتان صحيح خاطئة خطأ غير هي على الصحيحة توجد يوجد واحدة أي لا ليس',
    alone: 'جميعها كلاهما كلها|جميعها صحيحة|كلاهما صحيح|لا شيء',
  },
  he: {
    amounts: 'כל אף שתי שני כולן כולם שום כלום',
    others:
      'התשובות תשובה מהתשובות לעיל האפשרויות מהאפשרויות ההיגדים הטענות מהן מהם הקודמות האמור מהאמור הנל הנ״ל מהנ״ל הנ מהנ',
    beside: 'נכונות נכונה נכונים נכון שגויות שגויה אינה אינן לא אחת אחד מן של את היא ל',
    alone: 'כולן כולם|כולן נכונות|כולם נכונים|אף אחת|אף אחד|שתיהן|שניהם',
  },
  hi: {
    amounts: 'सभी दोनों कोई सब',
    others: 'उपरोक्त उपर्युक्त ऊपर इनमें इनमे इन उत्तर विकल्प विकल्पों कथन',
    beside: 'में मे से नहीं भी के की का सही गलत हैं है दिए गए उपरोक्त एक और',
    alone: 'सभी दोनों|कोई नहीं|कोई भी नहीं|ये सभी|दोनों सही हैं',
  },
  ko: {
    amounts: '모두 모든 없음 없다 전부 아무것도 둘 다 어느 것도',
    others:
      '위의 위 보기 보기의 보기가 정답 정답이 정답은 답 답이 답은 항목 항목이 것 해당 앞의 선택지 선택지가 맞다 맞음 옳다 틀리다',
    beside:
      '모두 다 정답이다 정답입니다 맞다 맞음 맞습니다 옳다 옳음 틀렸다 틀림 아니다 없습니다 해당됨 해당 사항 중 중에 이 그 두 개',
    alone: '모두 없음 전부|둘 다|해당 없음|해당 사항 없음|정답 없음|모두 정답|모두 맞음',
  },
  ja: {
    amounts: 'すべて 全て 全部 いずれも どれも どちらも 両方 ない でもない なし 該当なし 該当',
    others:
      '上記 以上 前記 上 選択肢 答え 回答 解答 正解 これら ここ 当て はま 該当 正しい 正しく 誤り 間違 この中',
    beside:
      'の は が も に で と を い 。 、 もの すべて 全て いずれ どれ どちら ではない でもない ない なし です である まる らない らな だ 両方 全部 ありません もない する しない いる 正しい 正解 誤り っている 間違 選択肢 中 あ てはまる はまる',
    alone:
      'すべて 全て 全部 両方 なし|どちらも|どれでもない|上記以外|それ以外|どれも違う|該当なし|いずれでもない',
    isUnspaced: true,
  },
  zh: {
    amounts: '都 所有 全部 均 皆 全 没有 无 两者 不',
    others: '以上 上述 前面 选项 答案 说法 两者 上面',
    beside:
      '的 是 不 对 错 正确 错误 选 说法 答案 选项 全部 都 所有 均 皆 全 没有 无 项 各 一个 任何 非 有 可以 可能 两 两个 三 三者 者 与 和 为 答',
    alone:
      '全对 全错 都错 全部正确 全部错误 都对 都不对 都正确 都不正确 全部 全选 两者都是 两者皆是 两者都不是 全都是 都是 都不是',
    isUnspaced: true,
  },
};
