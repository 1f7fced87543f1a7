import {processChoice, type QuestionType, readOptions} from 'docusaurus-plugin-training/client';
import Feedback from '@theme/KnowledgeCheck/Choice/Feedback';
import Input from '@theme/KnowledgeCheck/Choice/Input';
import Instruction from '@theme/KnowledgeCheck/Choice/Instruction';
import ResponseText from '@theme/KnowledgeCheck/Choice/ResponseText';

/** Questions with options: choice and true-false. */
const choice: QuestionType = {
  process: (element) => processChoice(readOptions(element), element.multiple ?? false),
  Input,
  ResponseText,
  Instruction,
  Feedback,
  selfAssessment: null,
  marksKey: true,
};

export default choice;
