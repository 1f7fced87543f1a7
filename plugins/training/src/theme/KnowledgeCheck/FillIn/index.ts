import {processFillIn, type QuestionType, readFillIn} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/FillIn/Input';
import Instruction from '@theme/KnowledgeCheck/FillIn/Instruction';
import ResponseText from '@theme/KnowledgeCheck/FillIn/ResponseText';

/** Questions whose answers are typed. */
const fillIn: QuestionType = {
  process: (element, language) => processFillIn(readFillIn(element), language),
  Input,
  ResponseText,
  Instruction,
  Feedback: null,
  selfAssessment: null,
  marksKey: false,
};

export default fillIn;
