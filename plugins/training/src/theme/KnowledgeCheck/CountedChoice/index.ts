import type {QuestionType} from 'docusaurus-plugin-training/client';
import choice from '@theme/KnowledgeCheck/Choice';
import Instruction from '@theme/KnowledgeCheck/CountedChoice/Instruction';

/** Questions that say how many options are to be chosen. */
const countedChoice: QuestionType = {
  ...choice,
  process: (element, language) => ({
    ...choice.process(element, language),
    isComplete: ({length}) => length === Number(element.choose),
  }),
  Instruction,
};

export default countedChoice;
