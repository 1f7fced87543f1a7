import {
  processParts,
  type QuestionElement,
  type QuestionType,
  readBlanks,
  type Response,
  type ResponseProcessing,
} from 'docusaurus-plugin-training/client';
import {createTextGrader} from 'docusaurus-plugin-training/client/internal';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import Feedback from '@theme/KnowledgeCheck/RichFillIn/Feedback';
import Input from '@theme/KnowledgeCheck/RichFillIn/Input';
import ResponseText from '@theme/KnowledgeCheck/RichFillIn/ResponseText';

/**
 * Responses to a question with blanks of several kinds: what was typed or chosen in each, and
 * numbers as JavaScript writes them.
 */
function process(element: QuestionElement, language: string): ResponseProcessing {
  const texts = fillIn.process(element, language);
  const isRight = createTextGrader(fillIn.process, element, language);
  const blanks = readBlanks(element).blanks.map((blank) => ({
    blank,
    number: blank.kind === 'number' ? richNumeric.process(blank.element, language) : null,
  }));
  const partOf = (response: Response, place: number) => [response[place] ?? ''];
  return processParts({
    ...texts,
    rightParts: (response) =>
      blanks.map(({blank, number}, place) => {
        const [given = ''] = partOf(response, place);
        switch (blank.kind) {
          case 'text':
            return isRight(given, blank.answers);
          case 'menu':
            return blank.answers.includes(given);
          case 'number':
            return number?.grade([given]).correct === true;
        }
      }),
    isComplete: (response) =>
      texts.isComplete(response) &&
      blanks.every(({number}, place) => number?.isComplete(partOf(response, place)) ?? true),
  });
}

/** Questions with menus and numbers in a text, or with feedback to what is typed. */
const richFillIn: QuestionType = {...fillIn, process, Input, ResponseText, Feedback};

export default richFillIn;
