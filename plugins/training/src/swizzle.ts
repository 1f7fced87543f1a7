import type {SwizzleAction, SwizzleActionStatus, SwizzleConfig} from '@docusaurus/types';
import type {TypeTheme} from './quiz/base/typeDefinition';
import {TYPE_NAMES, TYPES} from './quiz/types';
import type {QuestionTypeName} from './shared/questionTypes';

type Actions = Record<SwizzleAction, SwizzleActionStatus>;

/**
 * Their props are promised: a new minor version changes none of them. The engine looks for nothing
 * in their elements, so that a site can write them anew.
 */
const SAFE: Actions = {wrap: 'safe', eject: 'safe'};
/** Their props are promised, and they are tied to the engine. */
const WRAP_ONLY: Actions = {wrap: 'safe', eject: 'unsafe'};
/**
 * They are tied to the engine, by what they import from `client/internal` or by what it looks for in
 * their elements: a new minor version may change how.
 */
const UNSAFE: Actions = {wrap: 'unsafe', eject: 'unsafe'};
/** Objects, not components: there is nothing to wrap. */
const OBJECT: Actions = {wrap: 'forbidden', eject: 'unsafe'};

type Component = readonly [actions: Actions, description: string];

const COMPONENTS: Readonly<Record<string, Component>> = {
  Assessment: [UNSAFE, 'Assessment: its rules, an attempt or a result'],
  'Assessment/Answered': [UNSAFE, 'Question of an attempt that was handed in'],
  'Assessment/Attempt': [UNSAFE, 'Questions of an attempt, until it is handed in'],
  'Assessment/Attempts': [UNSAFE, 'All attempts, with days and scores'],
  'Assessment/Loading': [SAFE, 'What stands for questions until they are loaded'],
  'Assessment/Question': [UNSAFE, 'Question of an attempt that is not handed in'],
  'Assessment/ReadAgain': [SAFE, 'Link to the page that a question is from'],
  'Assessment/Result': [UNSAFE, 'Result of an attempt'],
  'Assessment/Sources': [UNSAFE, 'Pages that questions are drawn from'],
  AuthorTools: [UNSAFE, 'What the dev server shows authors below a quiz'],
  'AuthorTools/States': [UNSAFE, 'Buttons that put a question into its states'],
  KnowledgeCheck: [UNSAFE, 'Questions of a page, and its result'],
  'KnowledgeCheck/Actions': [SAFE, 'Buttons below a question'],
  'KnowledgeCheck/Answer': [SAFE, 'Answer behind a summary, for readers without script'],
  'KnowledgeCheck/AnswerKey': [SAFE, 'Answers to all questions, on paper'],
  'KnowledgeCheck/Blank': [UNSAFE, 'Blank in a text'],
  'KnowledgeCheck/Drawn': [UNSAFE, 'Questions of other pages, drawn for each reader'],
  'KnowledgeCheck/End': [UNSAFE, 'What comes after the questions of a page'],
  'KnowledgeCheck/Group': [UNSAFE, 'What a question asks, and where to respond'],
  'KnowledgeCheck/Judgement': [SAFE, 'Words for a whole response: correct, partly or not'],
  'KnowledgeCheck/Mark': [SAFE, 'Icon and words: correct or not'],
  'KnowledgeCheck/Outcome': [SAFE, 'What came of a response'],
  'KnowledgeCheck/Passed': [SAFE, 'Whether a result passes, in words'],
  'KnowledgeCheck/Question': [UNSAFE, 'One question'],
  'KnowledgeCheck/Result': [SAFE, 'Score, and what to do next'],
  'KnowledgeCheck/Review': [SAFE, 'All questions with answers, below the score'],
  'KnowledgeCheck/Shared': [OBJECT, 'Text that several questions share'],
  'KnowledgeCheck/Solution': [SAFE, 'Correct answer, as text'],
  'KnowledgeCheck/Steps': [UNSAFE, 'One question at a time, and a row that leads to the others'],
  'KnowledgeCheck/Storage': [SAFE, 'Where answers are kept, and a button that erases them'],
  'KnowledgeCheck/TextField': [UNSAFE, 'Field for a short text'],
  'KnowledgeCheck/TypedFeedback': [UNSAFE, 'What is said of wrong answers that were typed'],
  Course: [UNSAFE, 'Course: its modules and pages, and the one to go on with'],
  'Course/Assessment': [UNSAFE, 'Assessment of a course, what to review, and the certificate'],
  'Course/Module': [UNSAFE, 'Part of a course: its heading and its pages'],
  'Course/Page': [UNSAFE, 'Page in the list of a course'],
  'Course/Resume': [UNSAFE, 'Link to the page to go on with, and how much is done'],
  'Course/Standing': [OBJECT, 'How far a reader is with an assessment, in words'],
  CourseCertificate: [UNSAFE, 'Page to print once the assessment of a course is passed'],
  'CourseCertificate/Name': [UNSAFE, 'Field for the name on a certificate'],
  'CourseCertificate/Sheet': [UNSAFE, 'What is printed of a certificate'],
  CourseEnd: [UNSAFE, 'End of a page of a course: where in it the page is'],
  'CourseEnd/Follow': [OBJECT, 'What follows a reader on a page of a course'],
  CourseIndex: [UNSAFE, 'Page that lists all courses'],
  CoursePage: [UNSAFE, 'Page of a course'],
  CourseRecord: [UNSAFE, 'Buttons that save, add and erase what a reader has done'],
  'CourseRecord/Eraser': [UNSAFE, 'Button that erases what a reader has done'],
  'CourseRecord/Words': [OBJECT, 'What became of a record, in words'],
  CourseReview: [UNSAFE, 'Page that asks again what was missed in the assessment of a course'],
  'CourseReview/Questions': [UNSAFE, 'Questions that are asked again'],
  'CourseReview/Reminder': [UNSAFE, 'Button that gives a calendar file with days to review'],
  'CourseRecord/NameField': [UNSAFE, 'Field for the name of a reader'],
  'CourseRecord/Name': [UNSAFE, 'Field for the name in a record'],
  CourseWords: [OBJECT, 'How far a reader is with a page, in words'],
  ComparableServices: [SAFE, 'Counterparts of a service'],
  Comparison: [WRAP_ONLY, 'Comparison, or a part of it, in any page'],
  ComparisonButton: [SAFE, 'Button of a comparison'],
  ComparisonGroups: [UNSAFE, 'Links to the groups of rows of a comparison'],
  ListPage: [UNSAFE, 'Page that lists pages, each on a card'],
  ComparisonIndex: [SAFE, 'Page that lists all comparisons'],
  ComparisonLegend: [SAFE, 'What the values in a comparison mean'],
  ComparisonNotes: [UNSAFE, 'Notes below a comparison'],
  ComparisonPage: [UNSAFE, 'Page of a comparison'],
  'ComparisonPage/More': [SAFE, 'Links to other comparisons'],
  'ComparisonPage/Summary': [SAFE, 'Short answers above a comparison'],
  ComparisonTable: [UNSAFE, 'Table of a comparison'],
  'ComparisonTable/Cell': [UNSAFE, 'Value with its note and its source'],
  'ComparisonTable/Group': [UNSAFE, 'Rows below one heading'],
  'ComparisonTable/Head': [UNSAFE, 'Headings of the columns'],
  'ComparisonTable/NoteReference': [UNSAFE, 'Link from a value to its note'],
  'ComparisonTable/Permalink': [SAFE, 'Link to a row or a column'],
  'ComparisonTable/Region': [UNSAFE, 'What the table scrolls in'],
  'ComparisonTable/Row': [UNSAFE, 'Row of a comparison'],
  'ComparisonTable/Source': [SAFE, 'Link from a value to where it was read'],
  'ComparisonTable/SourceIcon': [SAFE, 'Icon of the link to a source'],
  ComparisonTools: [UNSAFE, 'Filter, differences, columns, copies of a comparison'],
  'ComparisonTools/Columns': [UNSAFE, 'Checkboxes for the columns'],
  'ComparisonTools/Differences': [UNSAFE, 'Checkbox that leaves out rows without a difference'],
  'ComparisonTools/Export': [UNSAFE, 'Buttons that copy and download'],
  'ComparisonTools/Filter': [UNSAFE, 'Field that finds rows'],
  'ComparisonTools/Labels': [OBJECT, 'Headings in copies of a comparison'],
  ComparisonView: [UNSAFE, 'Comparison with its tools, legend and notes'],
  RichText: [UNSAFE, 'Text of a cell of a comparison'],
  ServiceHeader: [SAFE, 'Number and topics above the title of a service'],
  SupportValue: [SAFE, 'Cell that says yes, partly or no'],
  'SupportValue/Labels': [OBJECT, 'Values of a comparison in words'],
  Verified: [SAFE, 'What a question or a sample was checked against'],
};

function partsOf(
  name: string,
  parts: TypeTheme['others'],
): (readonly [name: string, component: Component])[] {
  return Object.entries(parts).map(([part, [promise, description]]) => [
    `${name}/${part}`,
    [promise === 'safe' ? SAFE : UNSAFE, description],
  ]);
}

/** The components of a type of question, which types may share. */
function typeComponents(
  {folder, descriptions, others}: TypeTheme,
  types: readonly string[],
): (readonly [name: string, component: Component])[] {
  const name = `KnowledgeCheck/${folder}`;
  return [
    [name, [OBJECT, `Question type${types.length > 1 ? 's' : ''} ${types.join(' and ')}`]],
    [`${name}/Input`, [UNSAFE, descriptions.Input]],
    [`${name}/Instruction`, [SAFE, descriptions.Instruction]],
    [`${name}/ResponseText`, [SAFE, descriptions.ResponseText]],
    ...partsOf(name, others),
  ];
}

/** The components of the questions that use more of a type than most do. */
function variantComponents(type: QuestionTypeName): (readonly [string, Component])[] {
  const {variant} = TYPES[type];
  const name = `KnowledgeCheck/${variant?.folder ?? ''}`;
  return variant === null
    ? []
    : [[name, [OBJECT, `More of the question type ${type}`]], ...partsOf(name, variant.components)];
}

function componentsOfTypes(): readonly (readonly [name: string, component: Component])[] {
  const themes = new Set(TYPE_NAMES.map((type) => TYPES[type].theme));
  return [
    ...[...themes].flatMap((theme) =>
      typeComponents(
        theme,
        TYPE_NAMES.filter((type) => TYPES[type].theme === theme),
      ),
    ),
    ...TYPE_NAMES.flatMap(variantComponents),
  ];
}

/** What sites may wrap or eject, for `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: Object.fromEntries(
      [...Object.entries(COMPONENTS), ...componentsOfTypes()].map(
        ([name, [actions, description]]) => [name, {actions, description}],
      ),
    ),
  };
}
