import type {SwizzleAction, SwizzleActionStatus, SwizzleConfig} from '@docusaurus/types';

type Actions = Record<SwizzleAction, SwizzleActionStatus>;

/** Their props are promised: a new minor version changes none of them. */
const SAFE: Actions = {wrap: 'safe', eject: 'safe'};
/** They are tied to the engine: a new minor version may change how. */
const UNSAFE: Actions = {wrap: 'unsafe', eject: 'unsafe'};
/** Objects, not components: there is nothing to wrap. */
const OBJECT: Actions = {wrap: 'forbidden', eject: 'unsafe'};

const COMPONENTS: Readonly<Record<string, readonly [actions: Actions, description: string]>> = {
  AuthorTools: [UNSAFE, 'What the dev server shows authors below a quiz'],
  'AuthorTools/States': [SAFE, 'Buttons that put a question into its states'],
  KnowledgeCheck: [UNSAFE, 'Questions of a page, and its result'],
  'KnowledgeCheck/Actions': [SAFE, 'Buttons below a question'],
  'KnowledgeCheck/Answer': [SAFE, 'Answer behind a summary, for readers without script'],
  'KnowledgeCheck/AnswerKey': [SAFE, 'Answers to all questions, on paper'],
  'KnowledgeCheck/Blank': [UNSAFE, 'Blank in a text'],
  'KnowledgeCheck/Choice': [OBJECT, 'Question types choice and true-false'],
  'KnowledgeCheck/Choice/Feedback': [SAFE, 'Feedback of all options, for readers without script'],
  'KnowledgeCheck/Choice/Input': [UNSAFE, 'Radio buttons or checkboxes'],
  'KnowledgeCheck/Choice/OptionText': [SAFE, 'Text of an option'],
  'KnowledgeCheck/Choice/Instruction': [SAFE, 'What to do: "Select one."'],
  'KnowledgeCheck/Choice/ResponseText': [SAFE, 'Chosen options, as text'],
  'KnowledgeCheck/FillIn': [OBJECT, 'Question type fill-in'],
  'KnowledgeCheck/FillIn/Input': [UNSAFE, 'Text field, or a text with blanks'],
  'KnowledgeCheck/FillIn/Instruction': [SAFE, 'What to do: "Type your answer."'],
  'KnowledgeCheck/FillIn/ResponseText': [SAFE, 'What was typed, as text'],
  'KnowledgeCheck/Judgement': [SAFE, 'Words for a whole response: correct, partly or not'],
  'KnowledgeCheck/Mark': [SAFE, 'Icon and words: correct or not'],
  'KnowledgeCheck/Matching': [OBJECT, 'Question type matching'],
  'KnowledgeCheck/Matching/Input': [UNSAFE, 'Menu for every row'],
  'KnowledgeCheck/Matching/Instruction': [SAFE, 'What to do: "Choose a match for every row."'],
  'KnowledgeCheck/Matching/ResponseText': [SAFE, 'Pairs, as text'],
  'KnowledgeCheck/Numeric': [OBJECT, 'Question type numeric'],
  'KnowledgeCheck/Numeric/Input': [UNSAFE, 'Field for a number'],
  'KnowledgeCheck/Numeric/Instruction': [SAFE, 'What to do: "Enter a number, such as 12.5."'],
  'KnowledgeCheck/Numeric/ResponseText': [SAFE, 'Number with its unit, as text'],
  'KnowledgeCheck/Outcome': [SAFE, 'What came of a response'],
  'KnowledgeCheck/Question': [UNSAFE, 'One question'],
  'KnowledgeCheck/Result': [SAFE, 'Score, and what to do next'],
  'KnowledgeCheck/Review': [SAFE, 'All questions with answers, below the score'],
  'KnowledgeCheck/Sequencing': [OBJECT, 'Question type sequencing'],
  'KnowledgeCheck/Sequencing/Input': [UNSAFE, 'Items to be moved'],
  'KnowledgeCheck/Sequencing/Instruction': [SAFE, 'What to do: "Put the items in order."'],
  'KnowledgeCheck/Sequencing/ResponseText': [SAFE, 'Items in order, as text'],
  'KnowledgeCheck/Solution': [SAFE, 'Correct answer, as text'],
  'KnowledgeCheck/Storage': [SAFE, 'Where answers are kept, and a button that erases them'],
  'KnowledgeCheck/TextField': [SAFE, 'Field for a short text'],
  ComparableServices: [SAFE, 'Counterparts of a service'],
  Comparison: [SAFE, 'Comparison, or a part of it, in any page'],
  ComparisonButton: [SAFE, 'Button of a comparison'],
  ComparisonGroups: [UNSAFE, 'Links to the groups of rows of a comparison'],
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
  'ComparisonTools/Differences': [SAFE, 'Checkbox that leaves out rows without a difference'],
  'ComparisonTools/Export': [UNSAFE, 'Buttons that copy and download'],
  'ComparisonTools/Filter': [SAFE, 'Field that finds rows'],
  'ComparisonTools/Labels': [OBJECT, 'Headings in copies of a comparison'],
  ComparisonView: [UNSAFE, 'Comparison with its tools, legend and notes'],
  RichText: [UNSAFE, 'Text of a cell of a comparison'],
  ServiceHeader: [SAFE, 'Number and topics above the title of a service'],
  SupportValue: [SAFE, 'Cell that says yes, partly or no'],
  'SupportValue/Labels': [OBJECT, 'Values of a comparison in words'],
  Verified: [SAFE, 'What a question or a sample was checked against'],
};

/** What sites may wrap or eject, for `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: Object.fromEntries(
      Object.entries(COMPONENTS).map(([name, [actions, description]]) => [
        name,
        {actions, description},
      ]),
    ),
  };
}
