import type {ComponentProps, ReactNode} from 'react';

export default function Link({
  to,
  children,
  ...props
}: ComponentProps<'a'> & {readonly to: string}): ReactNode {
  return (
    <a href={to} {...props}>
      {children}
    </a>
  );
}
