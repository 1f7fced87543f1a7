import {
  type QuestionElement,
  type QuestionType,
  readBlanks,
  type ResponseProcessing,
} from 'docusaurus-plugin-training/client';
import {createTextGrader, processBlanks} from 'docusaurus-plugin-training/client/internal';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import Feedback from '@theme/KnowledgeCheck/RichFillIn/Feedback';
import Input from '@theme/KnowledgeCheck/RichFillIn/Input';
import ResponseText from '@theme/KnowledgeCheck/RichFillIn/ResponseText';

function process(element: QuestionElement, language: string): ResponseProcessing {
  const blanks = readBlanks(element).blanks.map((blank) =>
    blank.kind === 'number'
      ? {kind: blank.kind, number: richNumeric.process(blank.element, language)}
      : blank,
  );
  return processBlanks(
    fillIn.process(element, language),
    blanks,
    createTextGrader(fillIn.process, element, language),
  );
}

/** Questions with menus and numbers in a text, or with feedback to what is typed. */
const richFillIn: QuestionType = {...fillIn, process, Input, ResponseText, Feedback};

export default richFillIn;
