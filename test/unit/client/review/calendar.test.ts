import * as fc from 'fast-check';
import {toCalendarFile} from '../../../../plugins/training/src/client/review/calendar';

const NOW = new Date('2026-01-30T08:05:09.123Z');
const URL = 'https://example.com/course/aws/review';

function fileOf(summary: string, description = 'To review: 2'): string {
  const events = [{day: '2026-01-31', summary, description}];
  return toCalendarFile({id: 'aws@example.com', url: URL, events}, NOW);
}

/** Lines as a calendar reads them: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function unfold(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

/** A text as a calendar reads it: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function textIn(file: string, name: string): string {
  const line = unfold(file).find((one) => one.startsWith(`${name}:`)) ?? '';
  return line
    .slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

it('has an event for each day, which lasts all of it, and reminds at nine', () => {
  expect(fileOf('Review: AWS')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//docusaurus-plugin-training//Reviews//EN',
      'BEGIN:VEVENT',
      'UID:2026-01-31-aws@example.com',
      'DTSTAMP:20260130T080509Z',
      'DTSTART;VALUE=DATE:20260131',
      'SUMMARY:Review: AWS',
      `DESCRIPTION:To review: 2\\n${URL}`,
      `URL:${URL}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Review: AWS',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('names an event the same each time, so that a calendar changes it', () => {
  const uids = (file: string) => unfold(file).filter((line) => line.startsWith('UID:'));
  expect(uids(fileOf('One'))).toEqual(uids(fileOf('Other')));
});

it('escapes what has a meaning of its own', () => {
  expect(fileOf('a, b; c \\ d')).toContain('SUMMARY:a\\, b\\; c \\\\ d\r\n');
});

it('has the text that it was given, in lines of at most 75 octets, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({unit: 'grapheme', maxLength: 400}), fc.string({unit: 'binary'})),
      (text) => {
        // A calendar has one kind of line ends in its texts.
        const given = text.replace(/\r\n?/g, '\n');
        const file = fileOf(given);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        file.split('\r\n').forEach((line) => {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        });
        expect(textIn(file, 'SUMMARY')).toBe(given);
      },
    ),
  );
});
