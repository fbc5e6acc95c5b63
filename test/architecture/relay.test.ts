import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isListType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** What the Relay specifications ask of a schema, one sentence for each breach. */
function breaches(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  const say = (isSo: boolean, sentence: string): void => { if (!isSo) found.push(sentence); };
  const node = schema.getType('Node');
  say(isInterfaceType(node) && fieldsOf(node).join() === 'id: ID!', 'Node is an interface with id: ID! and nothing else');
  const info = schema.getType('PageInfo');
  const told = isObjectType(info) ? fieldsOf(info) : [];
  for (const field of ['hasNextPage: Boolean!', 'hasPreviousPage: Boolean!', 'startCursor: String', 'endCursor: String']) say(told.includes(field), `PageInfo has ${field}`);
  const roots = schema.getQueryType()?.getFields() ?? {};
  say(String(roots['node']?.type) === 'Node' && argsOf(roots['node']).join() === 'id: ID!', 'node(id: ID!) answers Node');
  say(String(roots['nodes']?.type) === '[Node]!' && argsOf(roots['nodes']).join() === 'ids: [ID!]!', 'nodes(ids: [ID!]!) answers [Node]!');
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.endsWith('Connection')) found.push(...(isObjectType(type) ? connectionBreaches(type) : [`${type.name} is no object`]));
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const args = argsOf(field);
      const pages = args.includes('first: Int') && args.includes('after: String') && args.includes('last: Int') && args.includes('before: String');
      if (/Connection!?$/.test(String(field.type))) say(pages, `${type.name}.${field.name} takes first, after, last and before`);
    }
  }
  return found;
}

function connectionBreaches(type: GraphQLObjectType): string[] {
  const { edges, pageInfo } = type.getFields();
  const found = String(pageInfo?.type) === 'PageInfo!' ? [] : [`${type.name}.pageInfo is not PageInfo!`];
  let inner = edges?.type;
  while (inner !== undefined && (isNonNullType(inner) || isListType(inner))) inner = inner.ofType;
  if (!isObjectType(inner) || !String(edges?.type).startsWith('[')) return [...found, `${type.name}.edges is no list of objects`];
  const { node, cursor } = inner.getFields();
  if (node === undefined || String(node.type).startsWith('[')) found.push(`${inner.name}.node is missing or a list`);
  return String(cursor?.type).replace('!', '') === 'String' ? found : [...found, `${inner.name}.cursor is no String`];
}

function fieldsOf(type: { getFields: () => Record<string, { name: string; type: unknown }> }): string[] {
  return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
}

function argsOf(field: { args: readonly { name: string; type: unknown }[] } | undefined): string[] {
  return (field?.args ?? []).map((arg) => `${arg.name}: ${String(arg.type)}`);
}

describe('the schema, as Relay clients need it', () => {
  const text = readFileSync('schema.graphql', 'utf8');

  it('breaks none of the rules for objects and connections', () => {
    const schema = buildSchema(text);
    expect(Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection')).length).toBeGreaterThan(5);
    expect(breaches(schema)).toEqual([]);
  });

  it.each([
    ['  node(id: ID!): Node', '  node(id: ID!, version: Int): Node', 'node(id: ID!) answers Node'],
    ['  hasNextPage: Boolean!', '  hasNextPage: Boolean', 'PageInfo has hasNextPage: Boolean!'],
    ['interface Node {', 'interface Node {\n  name: String', 'Node is an interface with id: ID! and nothing else'],
    ['  edges: [OpportunityEdge!]!', '  edges: OpportunityEdge!', 'OpportunityConnection.edges is no list of objects'],
  ])('and %s made into %s is found', (from, to, sentence) => {
    expect(text.includes(from)).toBe(true);
    const wrong = buildSchema(text.replace(from, to), { assumeValid: true });
    expect(breaches(wrong)).toEqual([sentence]);
  });
});
