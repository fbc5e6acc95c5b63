import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, coerceInputValue, parse, typeFromAST, validate } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

interface Example {
  group: string;
  title: string;
  persona: string | null;
  query: string;
  variables: Record<string, unknown>;
  fill?: { variable: string; query: string; path: string }[];
}

const examples = JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8')) as Example[];
const schemaFile = new URL('../../../schema.graphql', import.meta.url);

const GROUPS = ['Visitor', 'Analyst or student', 'Host', 'University', 'Coordinator', 'Developer'];
const PERSONAS = ['analyst', 'student', 'host', 'university', 'coordinator', 'admin', 'reviewer', null];

const named = examples.map((example): [string, Example] => [`${example.group}: ${example.title}`, example]);

const operationsOf = (query: string) =>
  parse(query).definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition');

function onlyOperationOf(query: string): OperationDefinitionNode {
  const [operation, ...more] = operationsOf(query);
  if (!operation || more.length > 0) throw new Error('one operation was expected');
  return operation;
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

/** What a server with this schema would say against the variables of an example. */
function problemsOfVariables(schema: GraphQLSchema, { query, variables }: Example): string[] {
  const problems: string[] = [];
  for (const { variable, type } of onlyOperationOf(query).variableDefinitions ?? []) {
    const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
    const value = variables[variable.name.value];
    if (inputType && value !== undefined) {
      coerceInputValue(value, inputType, (path, _value, error) => problems.push(`${variable.name.value}.${path.join('.')}: ${error.message}`));
    }
  }
  return problems;
}

describe('the examples of the explorer', () => {
  test('every user group has some, in the order of the menu', () => {
    expect([...new Set(examples.map(({ group }) => group))]).toEqual(GROUPS);
  });

  test('no two have the same title or the same query', () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(new Set(examples.map(({ query }) => query)).size).toBe(examples.length);
  });

  test.each(named)('%s: is one named operation for a known person, with a value for each of its variables', (_name, example) => {
    const operation = onlyOperationOf(example.query);
    expect(operation.name?.value).toMatch(/^[A-Z]/);
    expect(PERSONAS).toContain(example.persona);
    const needed = (operation.variableDefinitions ?? [])
      .filter(({ type }) => type.kind === 'NonNullType')
      .map(({ variable }) => variable.name.value);
    expect(Object.keys(example.variables)).toEqual(expect.arrayContaining(needed));
    for (const { variable } of example.fill ?? []) expect(valueAt(example.variables, variable)).toBeDefined();
  });
});

const againstSchema = existsSync(schemaFile) ? describe : describe.skip;
if (!existsSync(schemaFile)) process.stderr.write('SKIPPED: schema.graphql is not there, so no example of the explorer was validated.\n');

againstSchema('the examples against schema.graphql', () => {
  const schema = existsSync(schemaFile) ? buildSchema(readFileSync(schemaFile, 'utf8')) : buildSchema('type Query { none: Int }');
  const problemsOf = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

  test.each(named)('%s: the server accepts it', (_name, example) => {
    expect(problemsOf(example.query)).toEqual([]);
    expect(problemsOfVariables(schema, example)).toEqual([]);
    for (const { query } of example.fill ?? []) expect(problemsOf(query)).toEqual([]);
  });
});
