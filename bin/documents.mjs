// npm run documents writes the typed documents of the pages from their .graphql files and schema.graphql; --check says whether the committed ones are those.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import { root } from './build.mjs';

const pages = join(root, 'apps/web/src');
export const TARGET = join(pages, 'documents.generated.ts');

/** The text of the generated file. Throws one message naming every document that the schema does not allow. */
export async function documentsOfPages() {
  const text = readFileSync(join(root, 'schema.graphql'), 'utf8');
  const schema = buildSchema(text);
  const sources = filesUnder(pages).map((path) => ({ location: relative(root, path), document: parse(readFileSync(path, 'utf8')) }));
  const whole = { kind: Kind.DOCUMENT, definitions: sources.flatMap(({ document }) => document.definitions) };
  const problems = validate(schema, whole);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const types = await codegen({
    schema: parse(text), schemaAst: schema, documents: sources, filename: TARGET, pluginMap: { operations },
    plugins: [{ operations: { enumsAsTypes: true, immutableTypes: true, scalars: { DateTime: 'string', ID: { input: 'string', output: 'string' } } } }], config: {},
  });
  const fragments = new Map(whole.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  const named = whole.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return `${HEAD}${types.trim()}\n\n${named.map((operation) => constantOf(operation, fragments)).join('\n')}`;
}

const HEAD = `// Made by npm run documents from the .graphql files beside the pages. Do not edit.
import type { PersistedDocument } from './site/persisted.document.js';

`;

/** One persisted document: its name, its text with the fragments it needs, and the hash by which the API knows it. */
function constantOf(operation, fragments) {
  const needed = new Set();
  const gather = (node) => visit(node, {
    FragmentSpread({ name: { value } }) {
      if (needed.has(value)) return;
      needed.add(value);
      gather(fragments.get(value));
    },
  });
  gather(operation);
  const definitions = [operation, ...[...needed].sort().map((name) => fragments.get(name))];
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
  const name = operation.name.value;
  const kind = operation.operation === 'query' ? 'Query' : 'Mutation';
  const hash = createHash('sha256').update(text).digest('hex');
  return `export const ${name}: PersistedDocument<${name}${kind}, ${name}${kind}Variables> = {\n  name: '${name}', hash: '${hash}',\n  text: ${quoted(text)},\n};\n`;
}

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : entry.name.endsWith('.graphql') ? [join(folder, entry.name)] : []));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const made = await documentsOfPages();
    if (!process.argv.includes('--check')) writeFileSync(TARGET, made);
    else if (readFileSync(TARGET, 'utf8') !== made) throw new Error('The documents of the pages have changed. Run npm run documents and commit what it writes.');
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
}
