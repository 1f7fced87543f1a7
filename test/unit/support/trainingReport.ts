import type {
  Misfit,
  Person,
  PersonAttempt,
  PersonPage,
  QuestionStatistics,
  Report,
  ReportPage,
} from '../../../plugins/training/src/report/model';

const PAGES: readonly (readonly [module: string | null, title: string, questions: number])[] = [
  [null, 'Start here', 0],
  ['The record', 'What CloudTrail records', 4],
  ['The record', 'Event types: management, data, network activity and Insights', 5],
  ['The record', 'An event, field by field', 3],
  ['Keep it', 'Trails', 5],
  ['Keep it', 'Integrity of log files', 12],
  ['Keep it', 'ما بعد الأساسيات', 2],
  ['React to it', 'Alarms & <EventBridge> rules', 4],
  ['React to it', '監査の準備', 3],
];

/** Long, in other scripts, with marks of HTML and of formulas, alike, or none at all. */
const NAMES: readonly (string | null)[] = [
  'Ana Souza',
  'Zoë van der Berg-Østergård',
  null,
  'محمد بن عبد الله',
  '山田 太郎',
  '<img src=x onerror=alert(1)>',
  'Maria Magdalena Antonia Josephine von und zu Hohenberg-Wittgenstein-Sayn the Younger',
  '=HYPERLINK("https://example.com","Ana")',
  'שרה כהן',
  "Conan O'Brien & Sons",
  '🦊 Foxy 👩‍👩‍👧',
  'อัญชลี วงศ์สวัสดิ์',
  'İbrahim Çelik',
  'Ana Souza',
];

const MISFITS: readonly Misfit[] = [
  {
    code: 'misfit/score',
    message: 'The attempt of 2026-11-20 says 100%, and its answers come to 60%.',
  },
  {
    code: 'misfit/draw',
    message: 'The seed `k3v9` draws other questions than the attempt of 2026-11-21 has.',
  },
  {
    code: 'misfit/hash',
    message: 'No commit has the question `cloudtrail/trails#bucket` with the hash `00000000`.',
  },
];

/** Numbers from 0 to 1 that look drawn by lot, the same for each call. */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function reportPages(count: number): ReportPage[] {
  return Array.from({length: count}, (_, index) => {
    const [module, title, questions] = PAGES[index % PAGES.length] ?? [null, '', 0];
    const round = Math.floor(index / PAGES.length);
    return {
      id: `page-${index}`,
      title: round === 0 ? title : `${title} ${round + 1}`,
      module: round === 0 || module === null ? module : `${module} ${round + 1}`,
      questions,
    };
  });
}

function personPage({questions}: ReportPage, share: number): PersonPage {
  if (share > 0.4) {
    return {status: 'done', done: questions, questions};
  }
  const isBegun = share > 0.15 && questions > 0;
  return {
    status: isBegun ? 'begun' : 'open',
    done: isBegun ? Math.floor(share * questions) : 0,
    questions,
  };
}

function attempt(percent: number | null, day: string, seed: string): PersonAttempt {
  return {
    quiz: 'cloudtrail/final',
    seed,
    day,
    percent,
    passMark: 80,
    isPassed: percent === null ? null : percent >= 80,
    code: `${seed.toUpperCase().padStart(5, '0')}-7K2QX`,
  };
}

function person(index: number, pages: readonly ReportPage[], next: () => number): Person {
  const name = NAMES[index % NAMES.length];
  const isNamed = name !== undefined && name !== null;
  const round = Math.floor(index / NAMES.length);
  const speed = next();
  const attempts = Array.from({length: Math.floor(next() * 4)}, (_, number) =>
    attempt(
      next() < 0.05 ? null : 40 + Math.round(next() * 60),
      `2026-11-${10 + number}`,
      `${index}a${number}`,
    ),
  );
  return {
    file: `records/team-${round}/${index % 5 === 0 ? 'a-long-name-of-a-file-' : ''}${index}.json`,
    name: isNamed ? `${name}${round === 0 ? '' : ` ${round + 1}`}` : null,
    pages: pages.map((page) => personPage(page, Math.min(1, next() * 0.6 + speed * 0.6))),
    attempts,
    misfits: index % 7 === 3 ? MISFITS.slice(0, 1 + (index % MISFITS.length)) : [],
  };
}

const QUESTIONS: readonly QuestionStatistics[] = [
  {
    id: 'cloudtrail/overview#who',
    prompt: 'Which field of an event says who called the API?',
    type: 'choice',
    file: 'docs/cloudtrail/overview.mdx',
    line: 14,
    readers: 1204,
    statistics: {
      success: 0.634,
      discrimination: 0.412,
      options: [
        {text: 'userIdentity', correct: true, chosen: 0.634},
        {text: 'sourceIPAddress', correct: false, chosen: 0.261},
        {
          text: 'eventSource: the name of the service that was called',
          correct: false,
          chosen: 0.105,
        },
        {text: 'recipientAccountId', correct: false, chosen: 0},
      ],
    },
    problems: ['report/unchosen-option'],
  },
  {
    id: 'cloudtrail/trails#key',
    prompt: 'What happens to <b>old</b> log files when a trail is deleted?',
    type: 'choice',
    file: 'docs/cloudtrail/trails.mdx',
    line: 52,
    readers: 987,
    statistics: {
      success: 0.192,
      discrimination: -0.287,
      options: [
        {text: 'They stay in the bucket', correct: false, chosen: 0.808},
        {text: 'They are deleted', correct: true, chosen: 0.192},
      ],
    },
    problems: ['report/key-probably-wrong'],
  },
  {
    id: 'cloudtrail/integrity#digest',
    prompt: 'Fill in how often a digest file is delivered.',
    type: 'fill-in',
    file: 'docs/cloudtrail/integrity.mdx',
    line: 9,
    readers: 640,
    statistics: {success: 0.71, discrimination: 0.28, options: null},
    problems: [],
  },
  {
    id: 'cloudtrail/start#easy',
    prompt: 'أي خدمة تسجل استدعاءات واجهة برمجة التطبيقات؟',
    type: 'true-false',
    file: 'docs/cloudtrail/start.mdx',
    line: 3,
    readers: 88,
    statistics: {
      success: 1,
      discrimination: null,
      options: [
        {text: 'True', correct: true, chosen: 1},
        {text: 'False', correct: false, chosen: 0},
      ],
    },
    problems: ['report/too-easy'],
  },
  {
    id: 'cloudtrail/events#few',
    prompt: 'Which of these are data events?',
    type: 'choice',
    file: 'docs/cloudtrail/events.mdx',
    line: 77,
    readers: 29,
    statistics: null,
    problems: [],
  },
  {
    id: 'cloudtrail/events#none',
    prompt: 'Which of these are management events?',
    type: 'choice',
    file: 'docs/cloudtrail/events.mdx',
    line: 91,
    readers: 0,
    statistics: null,
    problems: [],
  },
];

/** What a command could make of the records of so many people. */
export function trainingReport(people = 14, pages = 9, overrides: Partial<Report> = {}): Report {
  const next = lot(7);
  const ofCourse = reportPages(pages);
  return {
    course: {id: 'cloudtrail', title: 'AWS CloudTrail'},
    site: 'https://training.example.com/',
    day: '2026-11-29',
    passMark: 80,
    pages: ofCourse,
    people: Array.from({length: people}, (_, index) => person(index, ofCourse, next)),
    questions: QUESTIONS,
    unreadable: [
      {file: 'records/notes.txt', message: 'It is no JSON: `Dear` cannot stand at its start.'},
      {file: 'records/team.ndjson:12', message: 'It is no record: `version` is missing.'},
    ],
    ...overrides,
  };
}
