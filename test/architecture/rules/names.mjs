import { relative, sep } from 'node:path';

const BANNED = new Set(['util', 'utils', 'utility', 'utilities', 'common', 'helper', 'helpers', 'misc']);
const PLAIN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** A name that says nothing collects everything: the words of a path, cut at dots and dashes, must say something. */
export const honestNames = {
  meta: { type: 'problem', schema: [], messages: {
    empty: '"{{part}}" says nothing about what is inside. Name the thing.',
    shape: '"{{part}}" is not lower-case words joined by dashes and dots.',
  } },
  create: (context) => ({
    Program(node) {
      for (const part of relative(context.cwd, context.filename).split(sep)) {
        if (part.split(/[.-]/).some((word) => BANNED.has(word))) context.report({ node, messageId: 'empty', data: { part } });
        else if (!PLAIN.test(part.replace(/^[._]/, ''))) context.report({ node, messageId: 'shape', data: { part } });
      }
    },
  }),
};
