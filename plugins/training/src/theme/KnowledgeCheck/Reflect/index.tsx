import {translate} from '@docusaurus/Translate';
import {processReflect, type QuestionType} from 'docusaurus-plugin-training/client';
import Assessment from '@theme/KnowledgeCheck/Reflect/Assessment';
import Input from '@theme/KnowledgeCheck/Reflect/Input';
import Instruction from '@theme/KnowledgeCheck/Reflect/Instruction';
import Judgement from '@theme/KnowledgeCheck/Reflect/Judgement';
import ResponseText from '@theme/KnowledgeCheck/Reflect/ResponseText';

/** Questions whose answer the reader compares with a model answer. */
const reflect: QuestionType = {
  process: processReflect,
  Input,
  ResponseText,
  Instruction,
  Feedback: null,
  selfAssessment: {
    compareLabel: () =>
      translate({
        id: 'theme.training.KnowledgeCheck.compare',
        message: 'Compare with the model answer',
      }),
    solutionLabel: () =>
      translate({id: 'theme.training.KnowledgeCheck.modelAnswer', message: 'Model answer:'}),
    Assessment,
    Judgement,
  },
  marksKey: false,
};

export default reflect;
