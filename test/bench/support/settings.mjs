/**
 * A number that the environment may give, as a whole run of a benchmark can take long:
 * `ROUNDS=1 PAGES=250 npm run bench:build`.
 *
 * @param {string} name of the variable
 * @param {number} byDefault
 * @throws {Error} where it is set to something else
 */
export function numberSetting(name, byDefault) {
  const number = Number(process.env[name] ?? byDefault);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${name} is ${process.env[name]}; expected a whole number from 1.`);
  }
  return number;
}

/**
 * A list that the environment may give: `BUNDLERS=rspack`, or an empty one: `SIZES=`.
 *
 * @param {string} name of the variable
 * @param {readonly string[]} byDefault
 */
export function listSetting(name, byDefault) {
  return process.env[name]?.split(',').filter((item) => item !== '') ?? byDefault;
}
