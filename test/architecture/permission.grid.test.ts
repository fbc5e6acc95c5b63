import { readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { can, ROLES, type Action } from '#libs/domain';
import { World } from '../support/world.js';

const FILE = 'docs/permissions.md';
const HEAD = `# Who may do what

Every operation of the API and every role, from the one policy table (\`libs/domain/src/policy.ts\`). "yes" means that the role may take the action at
all; whose rows it reaches is asked for each row. Written by \`GRID=write npm test -- test/architecture/permission\`, and compared by every run.

`;

/** The grid of every root field, as the running API knows it. */
function gridOf(schema: GraphQLSchema): string {
  const roles = Object.entries(ROLES);
  const rows = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const action = field.extensions['allow'] as Action;
      return `| ${type?.name ?? ''}.${field.name} | ${action} | ${roles.map(([, actor]) => (can(action, actor) ? 'yes' : '–')).join(' | ')} |`;
    }));
  return `${HEAD}| operation | action | ${roles.map(([name]) => name).join(' | ')} |\n|${' --- |'.repeat(roles.length + 2)}\n${rows.sort().join('\n')}\n`;
}

describe('the grid of operations and roles', () => {
  let world: World;
  let grid: string;

  beforeAll(async () => {
    world = await World.boot({ isWithoutWorker: true });
    grid = gridOf(world.api.app.get(GraphQLSchemaHost, { strict: false }).schema);
    if (process.env['GRID'] === 'write') writeFileSync(FILE, grid);
  }, 60_000);

  afterAll(() => world.end());

  it('is what is committed, so that a new permission is looked at by a person', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(grid);
  });

  it('knows an action for every operation, and lets nobody without a name change anything but sign in', () => {
    const rows = grid.split('\n').filter((line) => /^\| (Query|Mutation|Subscription)\./.test(line));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => row.includes('| undefined |'))).toEqual([]);
    const open = rows.filter((row) => row.startsWith('| Mutation.') && row.split('|')[3]?.trim() === 'yes').map((row) => row.split('|')[1]?.trim());
    expect(open).toEqual(['Mutation.requestSignIn', 'Mutation.signIn']);
  });
});
