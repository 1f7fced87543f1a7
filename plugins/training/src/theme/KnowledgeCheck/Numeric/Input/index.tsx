import React, {type ReactNode, useMemo, useState} from 'react';
import {
  type InputProps,
  readNumeric,
  useNumberFormat,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import {readTyped} from 'docusaurus-plugin-training/client/internal';
import TextField from '@theme/KnowledgeCheck/TextField';

export type Props = InputProps;

/** A field for a number, with its unit. */
export default function Input(props: Props): ReactNode {
  const {entry, anchor, phase, response, checked, locked, onRespond, onCheck} = props;
  const {model} = entry;
  const {unit} = useMemo(() => readNumeric(entry.element), [entry]);
  const format = useNumberFormat();
  // What stands between the digits of one and a half.
  const decimal = format(1.5).replace(/\p{Nd}/gu, '');
  const [typed, setTyped] = useState('');

  /** A number that every language reads alike; what is none stays as it was typed. */
  const toResponse = (text: string) => String(readTyped(text, unit, decimal) ?? text);
  const [given = ''] = response;
  const ownWords = toResponse(typed) === given;
  return (
    <TextField
      id={`${anchor}-0`}
      label={null}
      numeric
      value={ownWords ? typed : given.replace('.', decimal)}
      verdict={
        phase === 'open' || given !== checked[0] ? null : verdictOf(model.grade(checked).correct)
      }
      locked={locked}
      onCheck={onCheck}
      onType={(text) => {
        setTyped(text);
        onRespond(text === '' ? [] : [toResponse(text)]);
      }}
    >
      {unit}
    </TextField>
  );
}
