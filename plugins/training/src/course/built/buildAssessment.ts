import {normalizeUrl} from '@docusaurus/utils';
import {pageId} from '../../docusaurus/pageId';
import {docIdsOf} from '../../quiz/draws/pools';
import {questionsOf} from '../../quiz/group';
import type {QuizInput} from '../../quiz/schema';
import type {CourseAssessment} from '../../shared/course';
import {askedCount, isAssessment} from '../check/assessment';
import {codesOf} from './codesOf';
import type {CourseOptions} from './courseOptions';
import type {CourseDoc, CourseSources} from './courseSources';

/** The quizzes that a quiz draws from. */
function drawnQuizzes({draw = []}: QuizInput, {docs, siteDir}: CourseSources): string[] {
  const docIds = new Set(draw.flatMap(({from}) => docIdsOf(from)));
  return docs
    .filter(({page: {docId}}) => docId !== null && docIds.has(docId))
    .map(({page, input}) => input?.id ?? pageId(page, siteDir));
}

/** The quiz that a course ends with; `null` where its doc has no assessment. */
export function buildAssessment(
  {page, input}: CourseDoc,
  title: string,
  permalink: string,
  hasCertificate: boolean,
  sources: CourseSources,
  {endAddress}: CourseOptions,
): CourseAssessment | null {
  return input === null || !isAssessment(input)
    ? null
    : {
        id: input.id ?? pageId(page, sources.siteDir),
        title,
        permalink: endAddress(page.permalink),
        passMark: input.passMark ?? null,
        questions: askedCount(input),
        codes: codesOf(questionsOf(input)),
        quizzes: drawnQuizzes(input, sources),
        retryAfter: input.retryAfter === undefined ? null : parseInt(input.retryAfter, 10),
        review: endAddress(normalizeUrl([permalink, 'review'])),
        certificate:
          hasCertificate && input.passMark !== undefined
            ? endAddress(normalizeUrl([permalink, 'certificate']))
            : null,
      };
}
