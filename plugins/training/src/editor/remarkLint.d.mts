export {type RemarkLintOptions, remarkLintTraining as default} from './remarkLintTraining.js';
