import {setTimeout as sleep} from 'node:timers/promises';
import type {StrangersSite} from '../site/support/strangersSite';

/** Away from the ports that a developer uses. */
const PORT = 4390;

/** Expects that the dev server starts, compiles all without a warning, and serves. */
export async function expectDevServer(site: StrangersSite): Promise<void> {
  const server = site.start('start', '--port', String(PORT), '--no-open');
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  try {
    while (server.exitCode === null && !/compiled (?:successfully|with)/i.test(output)) {
      await sleep(200);
    }
    expect(output).toMatch(/compiled successfully/i);
    expect(output).not.toMatch(/\[(?:ERROR|WARNING)\]/);
    const page = await fetch(`http://localhost:${PORT}/docs/my-page`);
    expect(page.status).toBe(200);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) {
      process.kill(-server.pid);
    }
  }
}
