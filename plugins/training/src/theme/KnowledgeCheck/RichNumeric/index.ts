import {processParts, type QuestionType} from 'docusaurus-plugin-training/client';
import {readNumberKeys} from 'docusaurus-plugin-training/client/internal';
import numeric from '@theme/KnowledgeCheck/Numeric';
import Feedback from '@theme/KnowledgeCheck/RichNumeric/Feedback';
import Input from '@theme/KnowledgeCheck/RichNumeric/Input';
import ResponseText from '@theme/KnowledgeCheck/RichNumeric/ResponseText';

/** Questions that take several numbers or a share of one, or with feedback to wrong ones. */
const richNumeric: QuestionType = {
  ...numeric,
  process(element, language) {
    const keys = readNumberKeys(element).map((key) => numeric.process(key, language));
    return processParts({
      ...numeric.process(element, language),
      correctResponse: keys[0]?.correctResponse ?? [],
      rightParts: (response) => [keys.some(({grade}) => grade(response).correct)],
    });
  },
  Input,
  ResponseText,
  Feedback,
};

export default richNumeric;
