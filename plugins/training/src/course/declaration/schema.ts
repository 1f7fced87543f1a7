import * as z from 'zod';

const text = z.string().regex(/\S/, 'text').meta({title: 'plain text', description: 'Plain text.'});
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens')
  .meta({title: 'id', description: 'Lower-case letters and digits, joined by hyphens.'});

const moduleSchema = z
  .strictObject({
    title: text.meta({description: 'Heading of the module.'}),
    pages: z
      .array(
        text.meta({
          title: 'doc id',
          description: 'Id of a doc.',
          examples: ['cloudtrail/overview'],
        }),
      )
      .min(1)
      .meta({
        description:
          'The pages, in this order. A doc id is the path of a file below `docs`, without `.mdx`.',
      }),
  })
  .meta({title: 'module', description: 'A part of the course: pages below one heading.'});

export const courseSchema = z
  .strictObject({
    title: text.meta({
      description:
        'Heading of the page of the course, and what links to it say. No page of the course should have the same title.',
    }),
    description: text
      .optional()
      .meta({description: 'Shown below the heading, and by search engines.'}),
    sidebar: text.optional().meta({
      title: 'id of a sidebar',
      description:
        'The modules and pages are those of this sidebar, in its order: each category is a module. Its links are shown as links, which do not count.',
      examples: ['tutorialSidebar'],
    }),
    modules: z
      .array(moduleSchema)
      .min(1)
      .optional()
      .meta({description: 'The modules, in this order, in place of `sidebar`.'}),
    assessment: text.optional().meta({
      title: 'doc id',
      description:
        'Id of the doc whose quiz is the final assessment of the course, with `mode: assessment`. It is no page of a module, also where the sidebar lists it.',
      examples: ['cloudtrail/final'],
    }),
    certificate: z.boolean().default(false).meta({
      description:
        'Whether readers who have passed the assessment find a page to print. The quiz of the assessment needs a `passMark`.',
    }),
  })
  .meta({title: 'course', description: 'Pages that readers take one after the other.'});

/** The whole of `courses.yml`: courses by id. */
export const coursesSchema = z.record(id, courseSchema);

export type CourseInput = z.output<typeof courseSchema>;
