import type {QuestionType} from 'docusaurus-plugin-training/client';
import {processNumbers, readNumberKeys} from 'docusaurus-plugin-training/client/internal';
import numeric from '@theme/KnowledgeCheck/Numeric';
import Feedback from '@theme/KnowledgeCheck/RichNumeric/Feedback';
import Input from '@theme/KnowledgeCheck/RichNumeric/Input';
import ResponseText from '@theme/KnowledgeCheck/RichNumeric/ResponseText';

/** Questions that take several numbers or a share of one, or with feedback to wrong ones. */
const richNumeric: QuestionType = {
  ...numeric,
  process: (element, language) =>
    processNumbers(
      numeric.process(element, language),
      readNumberKeys(element).map((key) => numeric.process(key, language)),
    ),
  Input,
  ResponseText,
  Feedback,
};

export default richNumeric;
