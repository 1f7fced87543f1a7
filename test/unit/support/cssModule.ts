/** Stands in for a CSS module: every class is called what the component calls it. */
export default new Proxy<Readonly<Record<string, string>>>(
  {},
  {get: (_target, name) => String(name)},
);
