import type {Source} from './rule';

/** Guidelines of 27 textbooks, and the studies on each. */
export const HALADYNA_DOWNING_RODRIGUEZ: Source = {
  title:
    'Haladyna, Downing and Rodriguez (2002), A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment',
  url: 'https://doi.org/10.1207/S15324818AME1503_5',
};

/** What makes questions easier to guess, or harder for no good reason. */
export const NBME_GUIDE: Source = {
  title: 'National Board of Medical Examiners, Item-Writing Guide',
  url: 'https://www.nbme.org/educators/item-writing-guide',
};

/** The flaws of the NBME's guide as a table, counted in five years of one examination. */
export const FLAWS_IN_AN_EXAMINATION: Source = {
  title:
    'Technical flaws in multiple-choice questions in the access exam to medical specialties (“examen MIR”) in Spain (2009–2013), BMC Medical Education 2016',
  url: 'https://doi.org/10.1186/s12909-016-0559-7',
};

/** A meta-analysis of eighty years of studies. */
export const RODRIGUEZ: Source = {
  title:
    'Rodriguez (2005), Three Options Are Optimal for Multiple-Choice Items: A Meta-Analysis of 80 Years of Research',
  url: 'https://doi.org/10.1111/j.1745-3992.2005.00006.x',
};

/** A meta-analysis of feedback in learning with a computer: 40 studies. */
export const VAN_DER_KLEIJ: Source = {
  title:
    'Van der Kleij, Feskens and Eggen (2015), Effects of Feedback in a Computer-Based Learning Environment on Students’ Learning Outcomes: A Meta-Analysis',
  url: 'https://doi.org/10.3102/0034654314564881',
};
