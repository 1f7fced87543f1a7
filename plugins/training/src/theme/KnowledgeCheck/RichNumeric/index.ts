import type {QuestionType} from 'docusaurus-plugin-training/client';
import numeric from '@theme/KnowledgeCheck/Numeric';
import Feedback from '@theme/KnowledgeCheck/RichNumeric/Feedback';
import Input from '@theme/KnowledgeCheck/RichNumeric/Input';

/** Questions whose answer is a number, with feedback to wrong ones. */
const richNumeric: QuestionType = {...numeric, Input, Feedback};

export default richNumeric;
