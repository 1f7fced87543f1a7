import {HIDDEN} from '../../../plugins/training/src/lint/markup';
import {toPlainProse, toProse} from '../../../plugins/training/src/lint/prose';

/** A dot for each character that is hidden. */
function shown(text: string): string {
  return text.replaceAll(HIDDEN, '.');
}

describe('prose', () => {
  it.each([
    ['has its words in their places', 'a **b** c', 'a ..b.. c'],
    ['has no code', 'call `Stop` now', 'call ...... now'],
    ['has no quotation', 'the “Always Free” tier', 'the ............. tier'],
    ['has no quotation in straight marks', 'the "Always Free" tier', 'the ............. tier'],
    ['has no quotation in single marks', "the 'Always Free' tier", 'the ............. tier'],
    ['has no German quotation', 'das „immer“ hier', 'das ....... hier'],
    ['has no French quotation', 'le « toujours » ici', 'le ............ ici'],
    ['keeps what stands between apostrophes', "a user's trails don't", "a user's trails don't"],
    ['keeps emphasised words', 'does **not** so', 'does ..not.. so'],
  ])('%s', (_, markdown, expected) => {
    expect(shown(toProse(markdown))).toBe(expected);
  });
});

describe('plain prose', () => {
  it.each([
    ['has no words in bold type', 'does **not** so', 'does ....... so'],
    ['has no words in italic type', 'does *not* so', 'does ..... so'],
    ['has no words between underscores', 'does _not_ so', 'does ..... so'],
    ['has no words in a tag of emphasis', 'does <em>not</em> so', 'does ............ so'],
    ['has no words in a tag of bold type', 'do <b>not</b> so', 'do .......... so'],
    ['has no phrase of four words in bold type', '**a b c d**', '...........'],
    ['has no phrase of four words with more space between them', '**a b\n c d**', '............'],
    ['has no phrase of four words with space around it', '<b> a b c d </b>', '................'],
    ['keeps a whole sentence in bold type', '**a b c d e**', '..a b c d e..'],
    ['keeps words in another tag', 'does <span>not</span> so', 'does ......not....... so'],
    ['keeps struck-through words', 'does ~~not~~ so', 'does ..not.. so'],
  ])('%s', (_, markdown, expected) => {
    expect(shown(toPlainProse(markdown))).toBe(expected);
  });
});
