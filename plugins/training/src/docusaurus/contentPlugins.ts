/** Docusaurus' plugins whose pages may have a quiz. */
export const CONTENT_PLUGINS = [
  'docusaurus-plugin-content-docs',
  'docusaurus-plugin-content-blog',
  'docusaurus-plugin-content-pages',
] as const;
