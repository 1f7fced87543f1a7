let time = performance.now();

// Time passes when a test says so, however slow the machine is.
performance.now = () => time;

/** As if the reader had looked at the page for a while. */
export function passTime(milliseconds: number): void {
  time += milliseconds;
}
