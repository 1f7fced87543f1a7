import {processChoice, type QuestionType, readOptions} from 'docusaurus-plugin-training/client';
import Feedback from '@theme/KnowledgeCheck/Choice/Feedback';
import Input from '@theme/KnowledgeCheck/Choice/Input';
import Rule from '@theme/KnowledgeCheck/Choice/Rule';
import Words from '@theme/KnowledgeCheck/Choice/Words';

/** Questions with options: choice and true-false. */
const choice: QuestionType = {
  process: (element) => processChoice(readOptions(element), element.multiple ?? false),
  Input,
  Words,
  Rule,
  Feedback,
  marksKey: true,
};

export default choice;
