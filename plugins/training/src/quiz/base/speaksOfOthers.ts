/** First words: English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish. */
const SPEAKS_OF_OTHERS =
  /^(?:(?:all|both|any|none|neither) (?:of (?:the|these|them)\b|(?:the )?above\b)|(?:alle|keine) (?:der|dieser|oben)\b|(?:toutes|tous|aucune|aucun) (?:les|des|ces|de ces)\b|(?:todas|todos|ninguna|ninguno) (?:las|los|de)\b|(?:todas|nenhuma) (?:as|das)\b|(?:tutte|nessuna) (?:le|delle)\b|(?:alle|geen) (?:bovenstaande|van)\b|(?:alla|inget|inga) (?:ovanst|av)\b)/i;

/** Whether an option speaks of the others, such as “All of the above”. */
export function speaksOfOthers(markdown: string): boolean {
  return SPEAKS_OF_OTHERS.test(markdown.replace(/[*_~`]/g, '').trim());
}
