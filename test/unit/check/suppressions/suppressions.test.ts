import fc from 'fast-check';
import {
  applySuppressions,
  type Suppressions,
  suppressionsFor,
  withoutUnused,
} from '../../../../plugins/training/src/check/suppressions/suppressions';
import type {Code} from '../../../../plugins/training/src/diagnostics/codes';
import type {Severity} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {SITE_DIR} from '../../support/diagnostics';

interface Found {
  readonly code: Code;
  readonly file: string;
  readonly severity: Severity;
}

function found(code: Code, name = 'docs/a.mdx', severity: Severity = 'warning'): Found {
  return {code, file: `${SITE_DIR}/${name}`, severity};
}

const apply = (all: readonly Found[], suppressions: Suppressions) =>
  applySuppressions(all, suppressions, SITE_DIR);

const NO_ID = found('lint/missing-id');

it('does not tell again what was there', () => {
  const suppressions = suppressionsFor([NO_ID, NO_ID], SITE_DIR);
  expect(suppressions).toEqual({'docs/a.mdx': {'lint/missing-id': 2}});
  const {told, suppressed} = apply([NO_ID, NO_ID], suppressions);
  expect([told, suppressed]).toEqual([[], [NO_ID, NO_ID]]);
});

it.each([
  ['another rule', found('lint/vague-terms')],
  ['another page', found('lint/missing-id', 'docs/b.mdx')],
])('tells what is new by %s', (_name, other) => {
  const {told} = apply([NO_ID, other], suppressionsFor([NO_ID], SITE_DIR));
  expect(told).toEqual([other]);
});

it('tells all of a kind where there are more, and says how many more', () => {
  const {told, exceeded} = apply([NO_ID, NO_ID], suppressionsFor([NO_ID], SITE_DIR));
  expect(told).toHaveLength(2);
  expect(exceeded).toEqual([{file: 'docs/a.mdx', code: 'lint/missing-id', count: 1}]);
});

it('says what is not there any more, of pages that are gone as well', () => {
  const gone = found('lint/missing-id', 'docs/gone.mdx');
  const {unused} = apply([NO_ID], suppressionsFor([NO_ID, NO_ID, gone], SITE_DIR));
  expect(unused).toEqual([
    {file: 'docs/a.mdx', code: 'lint/missing-id', count: 1},
    {file: 'docs/gone.mdx', code: 'lint/missing-id', count: 1},
  ]);
});

it.each<[string, Code, Severity, boolean]>([
  ['a warning that is no rule', 'quiz/cut-text', 'warning', true],
  ['a rule that the site has made an error', 'lint/missing-id', 'error', true],
  ['an error', 'quiz/no-correct-option', 'error', false],
])('suppresses, or does not: %s', (_name, code, severity, isSuppressed) => {
  const one = found(code, 'docs/a.mdx', severity);
  const byHand = {'docs/a.mdx': {[code]: 5}};
  expect(suppressionsFor([one], SITE_DIR)).toEqual(isSuppressed ? {'docs/a.mdx': {[code]: 1}} : {});
  expect(apply([one], byHand).told).toEqual(isSuppressed ? [] : [one]);
});

const anyFound = fc.array(
  fc
    .tuple(
      fc.constantFrom<Code>('lint/missing-id', 'lint/vague-terms', 'quiz/missing-key'),
      fc.constantFrom('docs/a.mdx', 'docs/b.mdx', 'docs/__proto__.mdx'),
      fc.constantFrom<Severity>('error', 'warning'),
    )
    .map((one) => found(...one)),
);

it('tells nothing that can be suppressed right after it was, in whichever order it is found', () => {
  fc.assert(
    fc.property(anyFound, (all) => {
      const suppressions = suppressionsFor(all, SITE_DIR);
      const again = suppressionsFor([...all].reverse(), SITE_DIR);
      expect(JSON.stringify(again)).toBe(JSON.stringify(suppressions));
      const {told, unused, exceeded} = apply(all, suppressions);
      expect([unused, exceeded]).toEqual([[], []]);
      expect(
        told.every(({code, severity}) => severity === 'error' && code === 'quiz/missing-key'),
      ).toBe(true);
    }),
  );
});

it('tells the same after what is unused was taken out, and then nothing is unused', () => {
  fc.assert(
    fc.property(anyFound, anyFound, (before, now) => {
      const suppressions = suppressionsFor(before, SITE_DIR);
      const first = apply(now, suppressions);
      const pruned = withoutUnused(suppressions, first.unused);
      const second = apply(now, pruned);
      expect(second.told).toEqual(first.told);
      expect(second.unused).toEqual([]);
    }),
  );
});
