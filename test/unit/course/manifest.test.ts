import {gzipSync} from 'node:zlib';
import {toManifest} from '../../../plugins/training/src/course/publish/manifest';
import type {Course} from '../../../plugins/training/src/shared/course';
import {questionCode} from '../../../plugins/training/src/shared/questionCode';
import {hash} from '../../../plugins/training/src/quiz/base/identity';

const MOST_BYTES = 40;
const PAGES = 500;
const QUESTIONS = 5;

function courseOf(pages: readonly Course['modules'][number]['pages'][number][]): Course {
  return {
    id: 'aws',
    title: 'AWS',
    description: '',
    permalink: '/course/aws',
    modules: [{title: null, pages, links: []}],
    assessment: null,
  };
}

const page = (id: string, permalink: string, codes = '') => ({
  id,
  title: id,
  permalink,
  minutes: 1,
  codes,
});

describe('what the pages of a course know of all of it', () => {
  it('has what addresses and ids have in common once', () => {
    const course = courseOf([
      page('aws/one', '/docs/aws/one', 'abcdef'),
      page('aws/two', '/docs/aws/renamed'),
    ]);
    expect(toManifest(course)).toEqual({
      base: '/docs/aws/',
      idBase: 'aws/',
      pages: [
        ['one', 'abcdef'],
        ['renamed', '', 'two'],
      ],
      assessment: null,
    });
  });

  it('has of the assessment what it takes to say how far a reader is with it', () => {
    const rules = {
      id: 'aws/final',
      permalink: '/docs/aws/final',
      questions: 9,
      passMark: 80,
      retryAfter: null,
    };
    const assessment = {
      ...rules,
      title: 'Final assessment',
      codes: '',
      quizzes: ['aws/one'],
      review: '/course/aws/review',
      certificate: null,
    };
    expect(toManifest({...courseOf([]), assessment}).assessment).toEqual(rules);
  });

  it('has whole names in common, and nothing of half of one', () => {
    const course = courseOf([page('aws/one', '/docs/aws/one'), page('awk/one', '/docs/awk/one')]);
    expect(toManifest(course)).toMatchObject({base: '/docs/', idBase: ''});
  });

  it(`takes at most ${MOST_BYTES} bytes a page, with ${QUESTIONS} questions on each`, () => {
    const pages = Array.from({length: PAGES}, (_, index) => {
      const name = `module-${index % 20}/topic-${hash(index, 5)}`;
      const codes = Array.from({length: QUESTIONS}, (_empty, place) =>
        questionCode(hash([index, place]), hash([place, index])),
      );
      return page(`aws/${name}`, `/docs/aws/${name}`, codes.join(''));
    });
    const {length} = gzipSync(JSON.stringify(toManifest(courseOf(pages))), {level: 9});
    expect(length / PAGES).toBeLessThanOrEqual(MOST_BYTES);
  });
});
