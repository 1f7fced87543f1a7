import type {QuestionType} from 'docusaurus-plugin-training/client';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import Feedback from '@theme/KnowledgeCheck/RichFillIn/Feedback';
import Input from '@theme/KnowledgeCheck/RichFillIn/Input';

/** Questions whose answers are typed, with feedback to wrong ones. */
const richFillIn: QuestionType = {...fillIn, Input, Feedback};

export default richFillIn;
