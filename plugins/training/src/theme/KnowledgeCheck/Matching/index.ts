import {processMatching, type QuestionType, readMatching} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Matching/Input';
import Instruction from '@theme/KnowledgeCheck/Matching/Instruction';
import ResponseText from '@theme/KnowledgeCheck/Matching/ResponseText';

/** Questions whose answer is a set of pairs. */
const matching: QuestionType = {
  process(element) {
    const {key, choices} = readMatching(element);
    return processMatching(
      key,
      choices.map(({id}) => id),
    );
  },
  Input,
  ResponseText,
  Instruction,
  Feedback: null,
  selfAssessment: null,
  marksKey: false,
};

export default matching;
