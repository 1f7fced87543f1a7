import type {Language} from './language';

/** English */
export const en: Language = {
  absoluteTerms: {
    terms: [
      'always',
      'never',
      'invariably',
      'without exception',
      'in all cases',
      'in every case',
      'in no case',
      'under all circumstances',
      'under any circumstances',
      'under no circumstances',
    ],
    // “Not always” is none.
    notAfter: ['not', 'cannot', "doesn't", "don't", "isn't", "aren't"],
  },
  vagueTerms: {
    terms: [
      'usually',
      'often',
      'sometimes',
      'frequently',
      'infrequently',
      'occasionally',
      'rarely',
      'seldom',
      'typically',
      'mostly',
      'from time to time',
    ],
    notAfter: ['how', 'as', 'so', 'too', 'more', 'less', 'most', 'least'],
  },
  negatives: {
    terms: [
      'not',
      'never',
      'except',
      'cannot',
      "aren't",
      "can't",
      "couldn't",
      "didn't",
      "don't",
      "doesn't",
      "hadn't",
      "hasn't",
      "haven't",
      "isn't",
      "shouldn't",
      "wasn't",
      "weren't",
      "won't",
      "wouldn't",
    ],
    // “May or may not”, “set to not log”, “not only”, “a reason not to”.
    notAfter: ['or', 'or may', 'or does', 'or is', 'to'],
    notBefore: ['only', 'to'],
  },
  questionWords: {
    terms: ['which', 'what', 'who', 'whom', 'whose'],
  },
  adverbialQuestionWords: {
    terms: ['why', 'how', 'where', 'for what reason', 'for which reason'],
  },
  subordinators: {
    terms: [
      'to ensure',
      'to make sure',
      'if',
      'that',
      'because',
      'when',
      'where',
      'while',
      'why',
      'how',
      'who',
      'which',
      'whose',
      'although',
      'though',
      'since',
      'unless',
      'until',
      'whether',
      'so',
      'but',
    ],
  },
  counting: {
    before: [
      'choose',
      'choose the',
      'choose any',
      'choose exactly',
      'choose only',
      'select',
      'select the',
      'select any',
      'select exactly',
      'select only',
      'pick',
      'pick the',
      'pick any',
      'pick exactly',
      'pick only',
      'tick',
      'tick the',
      'tick any',
      'tick exactly',
      'tick only',
      'mark',
      'mark the',
      'mark any',
      'mark exactly',
      'mark only',
      'which',
    ],
    numbers: ['one', 'two', 'three', 'four', 'five', 'six'],
    notBefore: [
      'or',
      'to',
      'and',
      'gb',
      'tb',
      'mb',
      'kb',
      '%',
      'percent',
      'seconds',
      'minutes',
      'hours',
      'days',
      'weeks',
      'months',
      'years',
      'times',
      'more',
    ],
  },
  joints: {
    between: ['and', 'or', 'nor', 'as well as'],
    around: ['both', 'either', 'neither', 'only', 'options', 'answers', 'are correct', 'are right'],
  },
  ofTheAbove: `
    all both any none neither of the these those them above other others two three four answer
    answers option options choice choices statement statements alternative alternatives is are
    apply applies mentioned listed given correct right true incorrect wrong false
  `,
  articles: 'a an the',
  fillers: 'this that these those which what is are do does of please',
  stopWords: `
    about above after again against also another answer anybody anyone anything because been
    before being below best between both cannot choose come comes correct could does doing down
    during each either else enough even ever every everybody everyone everything expect explain
    false find first follow following follows from gets give gives goes happen happens have
    having here into itself just keep know last least less like likely look made make makes many
    means might more most much must need needs neither next nobody none nothing often once only
    option other over part question right same says select shall should show shows since some
    someone something somebody statement still such take takes tell than that their them then
    there these they thing this those three through true under until upon used uses using very
    want wants well were what when where whether which while whom whose will with within without
    would write wrong your yours
  `,
};
