/**
 * @typedef {Record<string, unknown>} Variables
 * @typedef {{ variable: string, query: string, path: string }} Fill what to put where, and the query that finds it
 */

/**
 * The value at a dotted path such as `myMatches.nodes.0.id`, or undefined.
 * @param {unknown} data
 * @param {string} path
 * @returns {unknown}
 */
export const valueAt = (data, path) => path.split('.').reduce((value, key) => value?.[key], data);

/**
 * A copy of `variables` in which the value at a dotted path is `value`.
 * @param {Variables} variables
 * @param {string} path
 * @param {unknown} value
 * @returns {Variables}
 */
export function withValue(variables, path, value) {
  const [key, ...rest] = path.split('.');
  return { ...variables, [key]: rest.length ? withValue(variables[key] ?? {}, rest.join('.'), value) : value };
}

/**
 * Replaces the placeholders of an example by what the current person can really see.
 * @param {{ variables: Variables, fill?: Fill[] }} example
 * @param {(query: string) => Promise<unknown>} ask answers the data of a query, or null
 * @returns {Promise<{ variables: Variables, missing: string[] }>} and the names of those still to be written by hand
 */
export async function filled(example, ask) {
  const answers = new Map();
  const missing = [];
  let variables = example.variables;
  for (const { variable, query, path } of example.fill ?? []) {
    if (!answers.has(query)) answers.set(query, await ask(query));
    const value = valueAt(answers.get(query), path) ?? undefined;
    if (value === undefined) missing.push(variable);
    else variables = withValue(variables, variable, value);
  }
  return { variables, missing };
}

/**
 * The examples by group, in the order of the file.
 * @template {{ group: string }} E
 * @param {E[]} examples
 * @returns {[string, E[]][]}
 */
export function byGroup(examples) {
  const groups = new Map();
  for (const example of examples) groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  return [...groups];
}
