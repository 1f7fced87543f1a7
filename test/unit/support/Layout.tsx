import type {ReactNode} from 'react';

export interface Props {
  readonly title?: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** A page with its title and description, as a browser takes them from its head. */
export default function Layout({title, description, children}: Props): ReactNode {
  return (
    <>
      {title && <title>{title}</title>}
      {description && <meta name="description" content={description} />}
      {children}
    </>
  );
}
