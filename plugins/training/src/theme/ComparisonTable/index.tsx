import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import type {Cell, Comparison, Note, Row, RowGroup} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/ComparisonTable';
import Heading from '@theme/Heading';
import RichText from '@theme/RichText';
import SupportValue from '@theme/SupportValue';
import styles from './styles.module.css';

function CellValue({cell}: {readonly cell: Cell}): ReactNode {
  const {i18n} = useDocusaurusContext();
  switch (cell.kind) {
    case 'support':
      return <SupportValue support={cell.support} />;
    case 'number':
      return cell.value.toLocaleString(i18n.currentLocale);
    case 'text':
      return <RichText content={cell.content} />;
  }
}

function Source({cell, name}: {readonly cell: Cell; readonly name: string}): ReactNode {
  if (cell.source === null) {
    return null;
  }
  return (
    <Link
      className={styles.source}
      to={cell.source}
      aria-label={translate(
        {
          id: 'theme.training.ComparisonTable.sourceOf',
          message: 'Source: {name}',
          description: 'Name of the link from a value to where it was read',
        },
        {name},
      )}
      title={
        cell.checked === null
          ? undefined
          : translate(
              {
                id: 'theme.training.ComparisonTable.checked',
                message: 'Checked on {date}',
                description: 'Tooltip of the link from a value to where it was read',
              },
              {date: cell.checked},
            )
      }
    >
      <Translate
        id="theme.training.ComparisonTable.source"
        description="Link from a value to where it was read"
      >
        source
      </Translate>
    </Link>
  );
}

function NoteReference({number}: {readonly number: number}): ReactNode {
  return (
    <sup>
      <a
        id={`note-${number}-reference`}
        className={styles.reference}
        href={`#note-${number}`}
        aria-label={translate(
          {
            id: 'theme.training.ComparisonTable.note',
            message: 'Note {number}',
            description: 'Name of the link from a value to its note below the table',
          },
          {number},
        )}
      >
        {number}
      </a>
    </sup>
  );
}

function ValueCell({
  cell,
  row,
  service,
}: {
  readonly cell: Cell;
  readonly row: Row;
  readonly service: Comparison['services'][number];
}): ReactNode {
  return (
    <td className={cell.kind === 'number' ? styles.number : undefined}>
      <CellValue cell={cell} />
      {cell.note !== null && <NoteReference number={cell.note} />}{' '}
      <Source cell={cell} name={`${row.label}, ${service.shortName}`} />
    </td>
  );
}

function Group({
  group,
  services,
}: {
  readonly group: RowGroup;
  readonly services: Comparison['services'];
}): ReactNode {
  const anchorTarget = useAnchorTargetClassName('row');
  return (
    <tbody>
      {group.label !== '' && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={services.length + 1}
            id={`group-${group.id}`}
            className={styles.group}
          >
            <span>{group.label}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.id} id={`row-${row.id}`} className={anchorTarget}>
          <th scope="row">{row.label}</th>
          {row.cells.map((cell, index) => {
            const service = services[index];
            return (
              service && <ValueCell key={service.id} cell={cell} row={row} service={service} />
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Notes({notes}: {readonly notes: readonly Note[]}): ReactNode {
  const anchorTarget = useAnchorTargetClassName('note');
  const heading = translate({
    id: 'theme.training.ComparisonTable.notes',
    message: 'Notes',
    description: 'Heading of the notes below a comparison',
  });
  return (
    <section aria-label={heading}>
      <Heading as="h2" id="notes">
        {heading}
      </Heading>
      <ol className={styles.notes}>
        {notes.map(({number, content}) => (
          <li key={number} id={`note-${number}`} className={anchorTarget}>
            <RichText content={content} />{' '}
            <a
              className={styles.reference}
              href={`#note-${number}-reference`}
              aria-label={translate(
                {
                  id: 'theme.training.ComparisonTable.backToValue',
                  message: 'Back to the value of note {number}',
                  description: 'Name of the link from a note back to the table',
                },
                {number},
              )}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A comparison as a table, and its notes. */
export default function ComparisonTable({comparison}: Props): ReactNode {
  const {services, groups, notes, title, id} = comparison;
  const {collectAnchor} = useBrokenLinks();
  groups.forEach((group) => {
    collectAnchor(`group-${group.id}`);
    group.rows.forEach((row) => {
      collectAnchor(`row-${row.id}`);
    });
  });
  const captionId = `comparison-${id}`;
  return (
    <>
      {/* A region that scrolls has to be reachable with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-labelledby={captionId} tabIndex={0} className={styles.region}>
        <table className={clsx('training-comparison', styles.table)}>
          <caption id={captionId}>
            <span>{title}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate
                  id="theme.training.ComparisonTable.aspect"
                  description="Heading of the column that names the rows of a comparison"
                >
                  Aspect
                </Translate>
              </th>
              {services.map((service) => (
                <th key={service.id} scope="col">
                  <Link to={service.permalink}>{service.shortName}</Link>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.id} group={group} services={services} />
          ))}
        </table>
      </div>
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}
