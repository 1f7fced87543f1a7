import type {CodeDescription} from './codeDescription';

/** Problems of `<Comparison />` and `<Course />` in the body of a page. */
export const EMBED_CODES = {
  'embed/missing-id': {
    title: 'A `<Comparison />` does not say which comparison',
    explanation: 'Write its id, as in `<Comparison id="sqs-or-sns" />`.',
  },
  'embed/unknown-comparison': {
    title: 'A `<Comparison />` asks for a comparison that does not exist',
    explanation:
      'The `id` is none of those at the left margin of `comparisons.yml`. A page of an older version of the docs shows the comparisons of that version.',
  },
  'embed/unknown-row': {
    title: 'A `<Comparison />` asks for a row that does not exist',
    explanation: 'The entries of `rows` are ids of rows of that comparison.',
  },
  'embed/unknown-service': {
    title: 'A `<Comparison />` asks for a service that is not compared',
    explanation:
      'The entries of `services` are ids of docs, as in the `services` of that comparison.',
  },
  'embed/duplicate-row': {
    title: 'A `<Comparison />` asks for a row twice',
    explanation: 'The list in `rows` has the same id twice. Remove one of the two.',
  },
  'embed/duplicate-service': {
    title: 'A `<Comparison />` asks for a service twice',
    explanation: 'The list in `services` has the same id twice. Remove one of the two.',
  },
  'embed/too-few-services': {
    title: 'A `<Comparison />` asks for fewer than two services',
    explanation:
      'A single column has nothing beside it. Add a service, or remove `services` to show them all.',
  },
  'embed/wrong-list': {
    title: 'The `rows` or the `services` of a `<Comparison />` are no list',
    explanation: "Both are lists of texts in braces, as in `rows={['audit-log', 'free-part']}`.",
  },
  'embed/missing-course': {
    title: 'A `<Course />` does not say which course',
    explanation: 'Write its id, as in `<Course id="security-basics" />`.',
  },
  'embed/unknown-course': {
    title: 'A `<Course />` asks for a course that does not exist',
    explanation:
      'The `id` is none of those at the left margin of `courses.yml`. A page of an older version of the docs shows the courses of that version.',
  },
  'embed/unknown-attribute': {
    title: 'A `<Comparison />` has an attribute that does not exist',
    explanation: 'It has `id`, `rows`, `services` and `tools`.',
  },
} satisfies Readonly<Record<`embed/${string}`, CodeDescription>>;
