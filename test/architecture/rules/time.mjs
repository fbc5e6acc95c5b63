/** Time is asked in one place, so that a frozen clock freezes all of the product. `new Date(value)` only converts: allowed. */
export const oneClock = {
  meta: { type: 'problem', schema: [], messages: { machine: 'Ask the clock of platform, or take the time as an argument.' } },
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, messageId: 'machine' });
    },
    CallExpression(node) {
      const isNow = node.callee.type === 'MemberExpression' && isDate(node.callee.object) && nameOf(node.callee) === 'now';
      if (isDate(node.callee) || isNow) context.report({ node, messageId: 'machine' });
    },
    // `const { now } = Date` and `const read = Date.now` are the same call a line later.
    VariableDeclarator(node) {
      if (node.init !== null && isDate(node.init)) context.report({ node, messageId: 'machine' });
    },
    'MemberExpression:not(CallExpression > MemberExpression.callee)'(node) {
      if (isDate(node.object) && nameOf(node) === 'now') context.report({ node, messageId: 'machine' });
    },
  }),
};

const isDate = (node) => node.type === 'Identifier' ? node.name === 'Date'
  : node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'globalThis' && nameOf(node) === 'Date';

const nameOf = (member) => member.computed ? member.property.value : member.property.name;

const NOW = new RegExp([
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)/,
  /\b(?:current_timestamp|current_date|current_time|localtimestamp|localtime)\b/, /'now'\s*::/,
].map((part) => part.source).join('|'), 'i');

/** SQL asks `app_clock()`, which the tests can freeze; the database's own words for now stay out of every text. */
export const databaseClock = {
  meta: { type: 'problem', schema: [], messages: { now: 'SQL says app_clock(), not "{{word}}".' } },
  create(context) {
    const check = (node, text) => {
      const found = NOW.exec(text);
      if (found !== null) context.report({ node, messageId: 'now', data: { word: found[0] } });
    };
    return {
      Literal(node) { if (typeof node.value === 'string') check(node, node.value); },
      TemplateElement(node) { check(node, node.value.cooked ?? node.value.raw); },
    };
  },
};
