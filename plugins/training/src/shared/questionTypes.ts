/** What `type` of a question may say. Names of xAPI and SCORM interactions. */
export type QuestionTypeName =
  'choice' | 'true-false' | 'fill-in' | 'numeric' | 'sequencing' | 'matching' | 'reflect';
