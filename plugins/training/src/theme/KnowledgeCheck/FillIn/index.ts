import {processFillIn, type QuestionType, readFillIn} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/FillIn/Input';
import Rule from '@theme/KnowledgeCheck/FillIn/Rule';
import Words from '@theme/KnowledgeCheck/FillIn/Words';

/** Questions whose answers are typed. */
const fillIn: QuestionType = {
  process: (element, language) => processFillIn(readFillIn(element), language),
  Input,
  Words,
  Rule,
  Feedback: null,
  marksKey: false,
};

export default fillIn;
