const COUNT = new Intl.NumberFormat('en');
const SHARE = new Intl.NumberFormat('en', {style: 'percent'});
const CORRELATION = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
});

/** With its noun: `1 person`, `2,000 people`. */
export function counted(count: number, one: string, many: string): string {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}

export const showCount = (count: number): string => COUNT.format(count);

/** @param share 0 to 1 */
export const showShare = (share: number): string => SHARE.format(share);

/** @param correlation -1 to 1 */
export const showCorrelation = (correlation: number): string => CORRELATION.format(correlation);
