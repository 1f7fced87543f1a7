import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {DrawnPage} from 'docusaurus-plugin-training/client/drawn';

export interface Props {
  /** Where a question stands. */
  readonly page: DrawnPage;
}

/** A link to the page that a question is from. */
export default function ReadAgain({page: {title, permalink}}: Props): ReactNode {
  return (
    <Link to={permalink}>
      {translate(
        {id: 'theme.training.Assessment.readAgain', message: 'Read again: {title}'},
        {title},
      )}
    </Link>
  );
}
