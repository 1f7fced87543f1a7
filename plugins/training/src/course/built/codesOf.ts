import {contentHash} from '../../quiz/ids/contentHash';
import {questionId} from '../../quiz/ids/questionId';
import type {QuestionInput} from '../../quiz/types';
import {questionCode} from '../../shared/questionCode';

/** What the questions of a page are known by in a course. */
export function codesOf(questions: readonly QuestionInput[]): string {
  return questions
    .map((question) => questionCode(questionId(question), contentHash(question)))
    .join('');
}
