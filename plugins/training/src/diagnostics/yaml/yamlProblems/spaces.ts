/** `1 space`, `4 spaces` */
export function spaces(count: number): string {
  return `${count} space${count === 1 ? '' : 's'}`;
}
