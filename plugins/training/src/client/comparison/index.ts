export {createEmbedAnchors, createPageAnchors} from './anchors';
export type {Anchors} from './anchors';
export {copyText, downloadText} from './browserActions';
export {selectPart} from './part';
export {valueText} from './plainText';
export type {ValueLabels} from './plainText';
export type {TableSetting} from './setting';
export {countRows} from './shown';
export type {Shown} from './shown';
export type {Target} from './target';
export {toCsv} from './toCsv';
export type {CsvLabels} from './toCsv';
export {toMarkdown} from './toMarkdown';
export type {MarkdownLabels} from './toMarkdown';
export {findUsage} from './usage';
export {useOwnAddress, usePageAddress} from './useAddresses';
export {useAddressedView} from './useAddressedView';
export type {ViewState} from './useAddressedView';
export {useEdges} from './useEdges';
export {useGradualRows} from './useGradualRows';
export {useHashInView} from './useHashInView';
export {useLocalView} from './useLocalView';
export {useShown} from './useShown';
export type {ShownState} from './useShown';
export {useValueLabels} from './useValueLabels';
export {
  chooseColumns,
  formatView,
  FULL_VIEW,
  isFullView,
  MAX_QUERY_LENGTH,
  MIN_COLUMNS,
} from './view';
export type {View} from './view';
