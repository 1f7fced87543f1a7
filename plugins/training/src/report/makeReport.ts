import type {CourseRecord} from '../records/record';
import {createEverybody} from './everybody';
import type {Report, ReportPage, Unreadable} from './model';
import {createPersonReader} from './person/personReader';
import type {CourseQuestion, CoursePageSource, CourseSource} from './source/courseSource';
import {optionsOf, promptOf} from './source/options';
import {createStatistics, type Tally} from './statistics';
import {toQuestionStatistics} from './verdicts';

/** Takes records one after the other; of each of them, little is kept. */
export interface ReportMaker {
  readonly add: (file: string, record: CourseRecord) => void;
  readonly addUnreadable: (unreadable: Unreadable) => void;
  readonly finish: () => Report;
}

function toReportPage({id, title, module, questions}: CoursePageSource): ReportPage {
  return {id, title, module, questions: questions.length};
}

function statisticsOf({ids: [id = ''], question, file, line}: CourseQuestion, tally: Tally) {
  const {type} = question;
  const asked = {id, prompt: promptOf(question), type, file, line, options: optionsOf(question)};
  return toQuestionStatistics(asked, tally);
}

function passMarkOf({assessment, now, defaultLanguage}: CourseSource): number | null {
  return assessment === null
    ? null
    : (now.assessmentOf(assessment, defaultLanguage)?.passMark ?? null);
}

/** Makes the report of a course. */
export function createReport(source: CourseSource): ReportMaker {
  const {course, site, day, pages, others} = source;
  const questions = [...pages.flatMap((page) => page.questions), ...others].filter(
    ({question}) => question.points > 0,
  );
  const read = createPersonReader(source, questions);
  const everybody = createEverybody();
  const unreadable: Unreadable[] = [];
  return {
    add(file, record) {
      everybody.add(read(file, record), record.course === course.id ? record : null);
    },
    addUnreadable(one) {
      unreadable.push(one);
    },
    finish() {
      const {people, firstTries} = everybody.finish();
      const statistics = createStatistics(questions.length);
      for (const tries of firstTries) {
        statistics.add(tries);
      }
      return {
        course,
        site,
        day,
        passMark: passMarkOf(source),
        pages: pages.map(toReportPage),
        people,
        questions: questions.map((question, place) =>
          statisticsOf(question, statistics.tallyOf(place)),
        ),
        unreadable,
      };
    },
  };
}
