import type {Claim, ClaimedBlock, ClaimedQuestion, ClaimSources} from 'docusaurus-plugin-training';
import {titledBlocks} from './support/pages';
import {parses} from './support/sqlParsers';
import {together} from './support/together';

export const sources: ClaimSources = ['dt-sql-parser'];

/** Columns of the table that the course makes. */
function columns(): Set<string> {
  const table = titledBlocks().get('create-table.sql') ?? '';
  return new Set(
    [...table.matchAll(/\b(?<name>[a-z_]+):?\s+(?:STRING|STRUCT)/g)].flatMap(
      ({groups}) => groups?.name ?? [],
    ),
  );
}

/** Columns that a query names in its conditions, which the table has to have. */
function knowsColumns(sql: string): true | string {
  const known = columns();
  const named = [...sql.matchAll(/\b(?<name>[a-z_]+)\s*(?:=|>=|<=|\bIN\b|\bLIKE\b|\bBETWEEN\b)/g)];
  const unknown = named.flatMap(({groups}) => groups?.name ?? []).find((name) => !known.has(name));
  return unknown === undefined || `The table of the course has no column \`${unknown}\`.`;
}

/** Athena reads queries as Trino does. */
export const query: Claim<ClaimedBlock> = ({text}) =>
  together(parses(text, 'Trino'), knowsColumns(text));

/** Athena makes tables as Hive does. */
export const table: Claim<ClaimedBlock> = ({text}) => parses(text, 'Hive');

/** What AWS Config takes is a part of `SELECT` without `FROM`: the course's query is one once it has a table. */
export const configQuery: Claim<ClaimedBlock> = ({text}) =>
  parses(text.replace(/\bWHERE\b/, 'FROM resources WHERE'), 'Trino');

/** The queries of a question that compares two. */
export const queriesOfQuestion: Claim<ClaimedQuestion> = ({prompt}) => {
  const queries = [...prompt.matchAll(/```sql[^\n]*\n(?<sql>[^]*?)```/g)].map(
    ({groups}) => groups?.sql ?? '',
  );
  return queries.length === 2
    ? together(...queries.map((sql) => together(parses(sql, 'Trino'), knowsColumns(sql))))
    : 'The question should have two queries.';
};
