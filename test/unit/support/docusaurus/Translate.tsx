import type {ReactNode} from 'react';

interface TranslateParam {
  readonly message?: string;
  readonly id?: string;
}

type Values = Readonly<Record<string, string | number>>;

function interpolate(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (_match, name: string) => String(values[name]));
}

export function translate({message = ''}: TranslateParam, values?: Values): string {
  return interpolate(message, values);
}

export default function Translate({
  children,
  values,
}: {
  readonly children: string;
  readonly values?: Values;
}): ReactNode {
  return interpolate(children, values);
}
