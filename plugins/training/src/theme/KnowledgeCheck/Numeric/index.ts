import {processNumeric, type QuestionType, readNumeric} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Numeric/Input';
import Instruction from '@theme/KnowledgeCheck/Numeric/Instruction';
import ResponseText from '@theme/KnowledgeCheck/Numeric/ResponseText';

/** Questions whose answer is a number. */
const numeric: QuestionType = {
  process: (element) => processNumeric(readNumeric(element)),
  Input,
  ResponseText,
  Instruction,
  Feedback: null,
  selfAssessment: null,
  marksKey: false,
};

export default numeric;
