import { SqlText } from './sql-text.mjs';

const SINKS = new Set(['query', 'where', 'andWhere', 'orWhere', 'having', 'andHaving', 'orHaving', 'orderBy', 'addOrderBy', 'select', 'addSelect']);
const STATEMENT = new RegExp(`^\\s*(?:${[
  'select\\s', 'insert into ', 'update \\w+(?: \\w+)? set\\s', 'delete from ', 'with \\w+ as ', 'set (?:local|role)\\s', 'begin\\s',
  'create (?:or replace |unique )?(?:table|function|index|view|policy|role|trigger)\\s', 'alter (?:table|role)\\s',
].join('|')})`);

/**
 * Nothing a caller sent may become part of a statement's text. Where a statement is written (an argument of a query method, a
 * template that reads as SQL, a property of a list query), each inserted expression must be provably ours: see `SqlText`.
 * A name ending in `Sql` promises that it holds our own text, and every place that gives it a value is checked.
 */
export const ownSql = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { vetted: { type: 'array' }, textTypes: { type: 'array' }, runners: { type: 'array' } }, additionalProperties: false }],
    messages: { foreign: '"{{text}}" becomes part of an SQL text. Send it as a value ($1), or let a name ending in Sql hold our own text.' },
  },
  create(context) {
    const { vetted = [], textTypes = [], runners = [] } = context.options[0] ?? {};
    const sql = new SqlText(context.sourceCode, vetted, textTypes);
    const reported = new Set();
    const check = (node) => {
      for (const foreign of sql.foreignParts(node)) {
        if (reported.has(foreign)) continue;
        reported.add(foreign);
        context.report({ node: foreign, messageId: 'foreign', data: { text: context.sourceCode.getText(foreign).slice(0, 60) } });
      }
    };
    return {
      TemplateLiteral(node) {
        if (node.expressions.length > 0 && STATEMENT.test(node.quasis[0].value.raw)) check(node);
      },
      CallExpression(node) {
        const { callee, arguments: given } = node;
        if (callee.type === 'MemberExpression' && SINKS.has(callee.property.name) && isWritten(given[0])) check(given[0]);
        if (callee.type === 'Identifier' && runners.includes(callee.name) && given[1] !== undefined) check(given[1]);
        for (const argument of sql.textArguments(node)) check(argument);
      },
      VariableDeclarator(node) { if (node.init !== null && sql.isTextName(node.id.name)) check(node.init); },
      AssignmentExpression(node) { if (sql.isTextName(node.left.name ?? node.left.property?.name)) check(node.right); },
      Property(node) {
        if (node.parent.type !== 'ObjectExpression' || node.computed) return;
        if (sql.isTextName(node.key.name) || sql.isTextProperty(node)) check(node.value);
      },
      PropertyDefinition(node) { if (node.value !== null && sql.isTextName(node.key.name)) check(node.value); },
      ReturnStatement(node) { if (node.argument !== null && sql.isTextName(functionName(node))) check(node.argument); },
      ArrowFunctionExpression(node) { if (node.body.type !== 'BlockStatement' && sql.isTextName(functionName(node.body))) check(node.body); },
    };
  },
};

/** Conditions given as objects, entity classes and callbacks are the ORM's business; texts are ours. */
const isWritten = (node) => node !== undefined
  && ['TemplateLiteral', 'BinaryExpression', 'Identifier', 'MemberExpression', 'ConditionalExpression', 'CallExpression'].includes(node.type);

function functionName(inside) {
  let node = inside.parent;
  while (node !== undefined && node !== null && !/Function/.test(node.type)) node = node.parent;
  if (node === undefined || node === null) return undefined;
  return node.id?.name ?? node.parent.id?.name ?? (node.parent.type === 'MethodDefinition' || node.parent.type === 'Property' ? node.parent.key.name : undefined);
}
