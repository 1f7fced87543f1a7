import type {Source} from './rule';

/** On the position of correct answers, as authors choose it and readers guess it. */
export const ATTALI_BAR_HILLEL: Source = {
  name: 'Attali and Bar-Hillel 2003',
  title:
    'Guess Where: The Position of Correct Answers in Multiple-Choice Test Items as a Psychometric Variable',
  url: 'https://doi.org/10.1111/j.1745-3984.2003.tb01099.x',
};

/** On addresses that last. */
export const BERNERS_LEE: Source = {
  name: 'Berners-Lee 1998',
  title: 'Cool URIs don’t change',
  url: 'https://www.w3.org/Provider/Style/URI',
};

/** An experiment: explanations against correct answers alone. */
export const BUTLER_GODBOLE_MARSH: Source = {
  name: 'Butler et al. 2013',
  title:
    'Explanation Feedback Is Better Than Correct Answer Feedback for Promoting Transfer of Learning',
  url: 'https://doi.org/10.1037/a0031026',
};

/** On wrong options that are remembered. */
export const BUTLER_ROEDIGER: Source = {
  name: 'Butler and Roediger 2008',
  title:
    'Feedback Enhances the Positive Effects and Reduces the Negative Effects of Multiple-Choice Testing',
  url: 'https://doi.org/10.3758/MC.36.3.604',
};

/** On readers who say “true” when in doubt. */
export const CRONBACH: Source = {
  name: 'Cronbach 1942',
  title: 'Studies of Acquiescence as a Factor in the True-False Test',
  url: 'https://doi.org/10.1037/h0054677',
};

/** A tool for code, which reports leftovers of this kind. */
export const ESLINT: Source = {
  name: 'ESLint',
  title: 'Report unused eslint-disable comments',
  url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
};

/** A tool for code, which reports what was left to be done. */
export const ESLINT_COMMENTS: Source = {
  name: 'ESLint: comments',
  title: 'no-warning-comments',
  url: 'https://eslint.org/docs/latest/rules/no-warning-comments',
};

/** The flaws of the NBME's guide as a table, counted in five years of one examination. */
export const FLAWS_IN_AN_EXAMINATION: Source = {
  name: 'BMC Medical Education 2016',
  title:
    'Technical Flaws in Multiple-Choice Questions in the Access Exam to Medical Specialties (“examen MIR”) in Spain (2009–2013)',
  url: 'https://doi.org/10.1186/s12909-016-0559-7',
};

/** Guidelines of 27 textbooks, and the studies on each. */
export const HALADYNA_DOWNING_RODRIGUEZ: Source = {
  name: 'Haladyna et al. 2002',
  title: 'A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment',
  url: 'https://doi.org/10.1207/S15324818AME1503_5',
};

/** A meta-analysis of tests that are taken again. */
export const HAUSKNECHT: Source = {
  name: 'Hausknecht et al. 2007',
  title:
    'Retesting in Selection: A Meta-Analysis of Coaching and Practice Effects for Tests of Cognitive Ability',
  url: 'https://doi.org/10.1037/0021-9010.92.2.373',
};

/** What makes questions easier to guess, or harder for no good reason. */
export const NBME_GUIDE: Source = {
  name: 'NBME Item-Writing Guide',
  title: 'National Board of Medical Examiners',
  url: 'https://www.nbme.org/educators/item-writing-guide',
};

/** A meta-analysis of eighty years of studies. */
export const RODRIGUEZ: Source = {
  name: 'Rodriguez 2005',
  title:
    'Three Options Are Optimal for Multiple-Choice Items: A Meta-Analysis of 80 Years of Research',
  url: 'https://doi.org/10.1111/j.1745-3992.2005.00006.x',
};

/** A meta-analysis of feedback in learning with a computer: 40 studies. */
export const VAN_DER_KLEIJ: Source = {
  name: 'Van der Kleij et al. 2015',
  title:
    'Effects of Feedback in a Computer-Based Learning Environment on Students’ Learning Outcomes: A Meta-Analysis',
  url: 'https://doi.org/10.3102/0034654314564881',
};
