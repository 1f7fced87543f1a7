import {type QuestionEntry, textOf} from './content';
import type {QuestionModel} from './model';

/** Questions of which each knows the neighbours that it shares a text with. */
export function withSharedTexts<Entry extends QuestionEntry>(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, place) => {
    const {content, element, model} = entry;
    const {group, children} = element;
    /** The last neighbour in a direction. */
    const endOf = (step: number, from = place): QuestionModel =>
      group !== undefined && entries[from + step]?.element.group === group
        ? endOf(step, from + step)
        : (entries[from]?.model ?? model);
    return group === undefined
      ? entry
      : {
          ...entry,
          content: {
            ...content,
            shared: {text: textOf(children, 'shared'), first: endOf(-1), last: endOf(1)},
          },
        };
  });
}
