import {processNumeric, type QuestionType, readNumeric} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Numeric/Input';
import Rule from '@theme/KnowledgeCheck/Numeric/Rule';
import Words from '@theme/KnowledgeCheck/Numeric/Words';

/** Questions whose answer is a number. */
const numeric: QuestionType = {
  process: (element) => processNumeric(readNumeric(element)),
  Input,
  Words,
  Rule,
  Feedback: null,
  marksKey: false,
};

export default numeric;
