import {processMatching, type QuestionType, readMatching} from 'docusaurus-plugin-training/client';
import Input from '@theme/KnowledgeCheck/Matching/Input';
import Rule from '@theme/KnowledgeCheck/Matching/Rule';
import Words from '@theme/KnowledgeCheck/Matching/Words';

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
  Words,
  Rule,
  Feedback: null,
  marksKey: false,
};

export default matching;
