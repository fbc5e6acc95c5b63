/** As max-lines-per-function, except that the callback of `describe` is a chapter, not a function. */
export const shortFunctions = {
  meta: {
    type: 'problem', schema: [{ type: 'object', properties: { max: { type: 'integer' } }, additionalProperties: false }],
    messages: { long: 'This function has {{lines}} lines; {{max}} are the most. Split it by what it does.' },
  },
  create(context) {
    const max = context.options[0]?.max ?? 60;
    const check = (node) => {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      if (lines > max && !isChapter(node)) context.report({ node, loc: node.loc.start, messageId: 'long', data: { lines, max } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

function isChapter(node) {
  if (node.parent.type !== 'CallExpression') return false;
  let { callee } = node.parent;
  while (callee.type === 'MemberExpression' || callee.type === 'CallExpression') callee = callee.object ?? callee.callee;
  // A name in a test that stands for describe or describe.skip begins with "describe" too.
  return callee.type === 'Identifier' && callee.name.startsWith('describe');
}
