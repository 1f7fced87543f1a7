import type {FirstTry} from './statistics';

/** First tries of one reader, until all records are read. */
export interface PackedTries {
  readonly get: () => readonly FirstTry[];
}

/** Many readers try the same: it is kept once, and of each reader a number for each try. */
export function createTryPacker(): (tries: readonly FirstTry[]) => PackedTries {
  const kept: FirstTry[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({question, score, chosen}: FirstTry): number => {
    const key = `${question} ${score} ${chosen.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    numbers.set(key, kept.length);
    return kept.push({question, score, chosen}) - 1;
  };
  return (tries) => {
    const packed = Uint32Array.from(tries, numberOf);
    return {get: () => [...packed].flatMap((number) => kept[number] ?? [])};
  };
}
