import {processSequencing, type QuestionType, readOrder} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Sequencing/Input';
import Instruction from '@theme/KnowledgeCheck/Sequencing/Instruction';
import ResponseText from '@theme/KnowledgeCheck/Sequencing/ResponseText';

/** Questions whose answer is an order. */
const sequencing: QuestionType = {
  process: (element) => processSequencing(readOrder(element)),
  Input,
  ResponseText,
  Instruction,
  Feedback: null,
  selfAssessment: null,
  marksKey: false,
};

export default sequencing;
