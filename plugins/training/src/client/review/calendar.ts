/** What a calendar is to say of a day. */
export interface CalendarEvent {
  /** As `2026-01-31`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** What a calendar file is about. */
export interface Calendar {
  /** Names the events with their days, so that the next file changes them: unique in the world. */
  readonly id: string;
  /** Address of the page that the events lead to. */
  readonly url: string;
  readonly events: readonly CalendarEvent[];
}

/** In octets, with what begins the next line. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const MOST_OCTETS = 75;

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Breaks a line that is too long, between characters. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > MOST_OCTETS) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...lines, part].join('\r\n');
}

/** From the beginning of the day, by the clock of the reader: at midnight, nobody would see it. */
const ALARM_AFTER = 'PT9H';

/** `20260131T090000Z` */
function stampOf(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function eventLines(
  {day, summary, description}: CalendarEvent,
  {id, url}: Calendar,
  stamp: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${day}-${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(`${description}\n${url}`)}`,
    `URL:${url}`,
    // Nobody is busy all day.
    'TRANSP:TRANSPARENT',
    // https://www.rfc-editor.org/rfc/rfc5545#section-3.6.6
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${ALARM_AFTER}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * A calendar file with an event for each day, which lasts all of it, and reminds in the morning.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function toCalendarFile(calendar: Calendar, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//docusaurus-plugin-training//Reviews//EN',
    ...calendar.events.flatMap((event) => eventLines(event, calendar, stampOf(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
