/** The day of the reader, as `2026-01-31`, which is how dates are written in Sweden. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
