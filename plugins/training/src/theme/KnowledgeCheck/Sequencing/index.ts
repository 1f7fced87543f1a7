import {processSequencing, type QuestionType, readOrder} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Sequencing/Input';
import Rule from '@theme/KnowledgeCheck/Sequencing/Rule';
import Words from '@theme/KnowledgeCheck/Sequencing/Words';

/** Questions whose answer is an order. */
const sequencing: QuestionType = {
  process: (element) => processSequencing(readOrder(element)),
  Input,
  Words,
  Rule,
  Feedback: null,
  marksKey: false,
};

export default sequencing;
