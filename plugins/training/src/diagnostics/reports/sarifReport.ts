import {createHash} from 'node:crypto';
import type {Diagnostic, Fix, Range} from '../diagnostic';
import type {Code} from '../codes';
import {type Documentation, documentationUrl} from '../documentationUrl';
import {explain, moreAbout} from './explanation';
import {positionAt} from '../positions';
import {relativeFile} from '../relativeFile';
import {inReportOrder} from './reportOrder';
import type {
  SarifArtifactLocation,
  SarifFix,
  SarifLocation,
  SarifLog,
  SarifRegion,
  SarifResult,
  SarifRule,
} from './sarifLog';
import type {ReadFile} from './textReport';

export interface SarifReportOptions {
  /** Root of the repository, which `%SRCROOT%` stands for. */
  readonly repositoryDir: string;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
  /** What the documentation says of a code, in Markdown. */
  readonly textOf: (code: Code) => string;
  /** Of this plugin. */
  readonly version: string;
  /** Fixes are told in lines and columns, which the file has to be read for. */
  readonly readFile: ReadFile;
}

function toArtifact(file: string, {repositoryDir}: SarifReportOptions): SarifArtifactLocation {
  const uri = relativeFile(file, repositoryDir).split('/').map(encodeURIComponent).join('/');
  return {uri, uriBaseId: '%SRCROOT%'};
}

function toRegion({start, end}: Range): SarifRegion {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** GitHub rejects a place of no width. */
function toLocation(file: string, range: Range, options: SarifReportOptions): SarifLocation {
  const region = toRegion(range);
  const isEmpty = region.startLine === region.endLine && region.startColumn === region.endColumn;
  return {
    physicalLocation: {
      artifactLocation: toArtifact(file, options),
      region: isEmpty ? {...region, endColumn: region.endColumn + 1} : region,
    },
  };
}

function toFix({description, edits}: Fix, file: string, options: SarifReportOptions): SarifFix {
  const content = options.readFile(file);
  return {
    description: {text: description},
    artifactChanges: [
      {
        artifactLocation: toArtifact(file, options),
        replacements: edits.map(({start, end, text}) => ({
          deletedRegion: toRegion({
            start: positionAt(content, start),
            end: positionAt(content, end),
          }),
          insertedContent: {text},
        })),
      },
    ],
  };
}

/** The same wherever in the file the problem is, so that a line more above it makes no new result. */
function fingerprint({code, message, file}: Diagnostic, {repositoryDir}: SarifReportOptions) {
  return createHash('sha256')
    .update(JSON.stringify([code, message, relativeFile(file, repositoryDir)]))
    .digest('hex');
}

/** `quiz/unknown-key` as words: `quiz: unknown key`. */
function titleOf(code: string): string {
  return code.replace('/', ': ').replaceAll('-', ' ');
}

function toRules(
  diagnostics: readonly Diagnostic[],
  {documentation, textOf}: SarifReportOptions,
): SarifRule[] {
  const severities = new Map(diagnostics.map(({code, severity}) => [code, severity]));
  return [...severities]
    .map(([code, level]) => {
      const helpUri = documentationUrl(code, documentation);
      const description = {text: titleOf(code)};
      return {
        id: code,
        shortDescription: description,
        fullDescription: description,
        help: {text: `Run ${moreAbout(code)}`, markdown: textOf(code)},
        ...(helpUri !== null && {helpUri}),
        defaultConfiguration: {level},
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toResult(
  diagnostic: Diagnostic,
  rules: readonly SarifRule[],
  options: SarifReportOptions,
): SarifResult {
  const {code, severity, file, range, related, fix} = diagnostic;
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({id}) => id === code),
    level: severity,
    message: {text: explain(diagnostic).join('\n')},
    locations: [toLocation(file, range, options)],
    relatedLocations: related.map((place, id) => ({
      id,
      message: {text: place.label},
      ...toLocation(file, place.range, options),
    })),
    fixes: fix === null ? [] : [toFix(fix, file, options)],
    partialFingerprints: {'problemHash/v1': fingerprint(diagnostic, options)},
  };
}

/**
 * Writes diagnostics as SARIF 2.1.0, with what GitHub's code scanning needs beyond it.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarifReport(
  diagnostics: readonly Diagnostic[],
  options: SarifReportOptions,
): string {
  const ordered = inReportOrder(diagnostics);
  const rules = toRules(ordered, options);
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'docusaurus-plugin-training',
            version: options.version,
            ...(options.documentation !== null && {informationUri: options.documentation}),
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: ordered.map((diagnostic) => toResult(diagnostic, rules, options)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
