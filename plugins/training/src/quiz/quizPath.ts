import type {YamlPath} from '../diagnostics/diagnostic';

/** Path of the quiz in a page's front matter. */
export const QUIZ_PATH: YamlPath = ['quiz'];

/** Path of its list of questions. */
export const QUESTIONS_PATH: YamlPath = [...QUIZ_PATH, 'questions'];
