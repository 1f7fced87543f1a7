import type {Report} from '../model';

/** The report as JSON, in pieces: that of a large team is longer than a text can be. */
export function* toJson({people, ...about}: Report): Generator<string, void> {
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "people": [`;
  for (const [index, person] of people.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(person)}`;
  }
  yield `${people.length === 0 ? '' : '\n  '}]\n}\n`;
}
