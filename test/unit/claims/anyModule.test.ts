import path from 'node:path';
import fc from 'fast-check';
import {runClaims} from '../../../plugins/training/src/claims/run/runClaims';
import {createSiteFolder} from '../support/siteFolder';

const {siteDir, write} = createSiteFolder();

/** What a module may export, as JavaScript. */
const expression = fc.oneof(
  fc.constantFrom(
    'undefined',
    'null',
    'Symbol("x")',
    'new Proxy({}, {get() { throw 1; }, ownKeys() { throw 2; }})',
    'new Proxy(function () {}, {apply() { throw new Error("x"); }})',
    '(() => { const a = {}; a.a = a; return a; })()',
    '{then: (done) => done(1)}',
    '{get then() { throw 1; }}',
    'class {}',
    'function* () { yield 1; }',
    '() => { throw null; }',
    '() => { throw {get message() { throw 1; }}; }',
    '() => { setTimeout(() => { throw new Error("late"); }); return new Promise((r) => setTimeout(r, 50, 1)); }',
    '() => Promise.reject()',
    'Promise.resolve(1)',
    '() => process.exit(3)',
    '() => process.kill(process.pid, "SIGKILL")',
    '() => { process.send({kind: "value"}); process.send(null); return 1; }',
    '() => { process.send = null; JSON.stringify = null; return 1; }',
    '() => process.disconnect()',
    '() => require("node:net").connect(80, "example.com")',
    '() => require("node:dns").lookup("example.com", () => 0)',
    '() => require("node:http").get("http://example.com").on("error", () => 0) && 1',
    '() => fetch("http://example.com").catch(() => 1)',
    '() => require("node:dgram").createSocket("udp4").send("x", 1, "example.com")',
    '() => "x".repeat(1e6)',
  ),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.jsonValue().map((value) => `async () => (${JSON.stringify(value)})`),
  fc.string().map((text) => `() => { throw new Error(${JSON.stringify(text)}); }`),
);

const KINDS = ['value', 'nothing', 'throws', 'ended', 'network', 'no-export'];

const stated = {kind: 'fact', row: 'row', value: 90, note: null} as const;

describe('whatever a module exports', () => {
  it('its claims come to an outcome each', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(expression, {minLength: 1, maxLength: 12}), async (values) => {
        count += 1;
        const lines = values.map((value, index) => `exports.claim${index} = ${value};`);
        write(`claims/any${count}.js`, lines.join('\n'));
        const jobs = values.map((_value, index) => ({
          module: `any${count}`,
          name: `claim${index}`,
          stated,
        }));
        const folder = path.join(siteDir, 'claims');
        const outcomes = await runClaims(jobs, {siteDir, folder, timeout: 60_000});
        expect(jobs.map((job) => outcomes.get(job)?.kind)).not.toContain(undefined);
        for (const job of jobs) {
          expect(KINDS).toContain(outcomes.get(job)?.kind);
        }
      }),
      {numRuns: 12},
    );
  }, 600_000);

  it('and whatever its text is', async () => {
    const texts = [
      '',
      'export const claim0 = 1;',
      'module.exports = null;',
      'module.exports = 1;',
      'exports = ;',
      '\u0000',
      'process.exit(0);',
      'throw undefined;',
      'export default {};',
      'module.exports = new Proxy({}, {has() { throw 1; }, get() { throw 1; }});',
    ];
    texts.forEach((text, index) => write(`claims/text${index}.js`, text));
    const jobs = texts.map((_text, index) => ({module: `text${index}`, name: 'claim0', stated}));
    const folder = path.join(siteDir, 'claims');
    const outcomes = await runClaims(jobs, {siteDir, folder, timeout: 60_000});
    for (const job of jobs) {
      expect([...KINDS, 'unreadable']).toContain(outcomes.get(job)?.kind);
    }
    expect(jobs.map((job) => outcomes.get(job)?.kind)[1]).toBe('value');
  }, 300_000);
});
