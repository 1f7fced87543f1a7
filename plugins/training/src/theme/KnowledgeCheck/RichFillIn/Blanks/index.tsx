import React, {type ReactNode, useMemo, useRef} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {
  BlanksContext,
  type InputProps,
  readBlanks,
  type ShowBlank,
  useNumberFormat,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import {controlOf, useEarlyInput, useLanguage} from 'docusaurus-plugin-training/client/internal';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import Menu from '@theme/KnowledgeCheck/RichFillIn/Menu';
import TextField from '@theme/KnowledgeCheck/TextField';

export type Props = InputProps;

/** The text, with its menus and fields. */
export default function Blanks(props: Props): ReactNode {
  const {entry, anchor, phase, response, checked, locked, onRespond, onCheck} = props;
  const {model, element} = entry;
  const language = useLanguage();
  const format = useNumberFormat();
  const {sentence, blanks} = useMemo(() => readBlanks(element), [element]);
  /** For each number, the question that it would be alone. */
  const numbers = useMemo(
    () =>
      blanks.map((blank) =>
        blank.kind === 'number'
          ? {
              ...entry,
              element: blank.element,
              model: {...model, ...richNumeric.process(blank.element, language)},
            }
          : entry,
      ),
    [blanks, entry, model, language],
  );
  // Before the page is interactive, several of them may have been filled in: none undoes another.
  const latest = useRef(response);
  const respond = (place: number, given: string) => {
    latest.current = blanks.map((_, index) =>
      index === place ? given : (latest.current[index] ?? ''),
    );
    onRespond(latest.current);
  };
  useEarlyInput(
    response,
    () =>
      blanks.map((_, place) => {
        // A field for a number has read what was typed, and has said so.
        const number = latest.current[place] ?? '';
        return number === '' ? (controlOf(`${anchor}-${place}`)?.value ?? '') : number;
      }),
    onRespond,
  );
  useIsomorphicLayoutEffect(() => {
    latest.current = response;
  }, [response]);
  const rightParts = model.rightParts(checked);

  const showBlank: ShowBlank = (place) => {
    const blank = blanks[place];
    const number = numbers[place];
    const value = response[place] ?? '';
    const id = `${anchor}-${place}`;
    const label = translate(
      {id: 'theme.training.KnowledgeCheck.blank', message: 'Blank {number}'},
      {number: format(place + 1)},
    );
    // What is given anew has not been checked.
    const verdict =
      phase === 'open' || value !== checked[place] ? null : verdictOf(rightParts[place] ?? false);
    const common = {id, label, value, verdict, locked};
    if (blank?.kind === 'number' && number) {
      return (
        <richNumeric.Input
          {...props}
          entry={number}
          anchor={id}
          label={label}
          response={value === '' ? [] : [value]}
          checked={checked.slice(place, place + 1)}
          onRespond={([given = '']) => {
            respond(place, given);
          }}
        />
      );
    }
    return blank?.kind === 'menu' ? (
      <Menu
        {...common}
        choices={blank.choices}
        onChoose={(choice) => {
          respond(place, choice);
        }}
      />
    ) : (
      <TextField
        {...common}
        onCheck={onCheck}
        onType={(typed) => {
          respond(place, typed);
        }}
      />
    );
  };
  return <BlanksContext.Provider value={showBlank}>{sentence}</BlanksContext.Provider>;
}
