import ts from 'typescript';

const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
const NEVER_TEXT = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.StringLiteral | ts.TypeFlags.Null | ts.TypeFlags.Undefined;

/**
 * Finds the parts of an expression that might hold a caller's text. Ours are: literals, CONSTANTS, numbers, unions of literals
 * (by their type), names ending in `Sql`, calls of vetted functions, and what is built from these by templates, +, ?:, ??,
 * join, map, filter and push. A const or a `let` is followed to every value it is given.
 */
export class SqlText {
  constructor(sourceCode, vetted, textTypes) {
    this.sourceCode = sourceCode;
    this.services = sourceCode.parserServices;
    this.vetted = new Set(vetted);
    this.textTypes = new Set(textTypes);
    this.followed = new Set();
  }

  isTextName(name) {
    return typeof name === 'string' && /^[a-z]\w*Sql$/.test(name);
  }

  foreignParts(node) {
    switch (node.type) {
      case 'Literal': return [];
      case 'TemplateLiteral': return node.expressions.flatMap((part) => this.foreignParts(part));
      case 'BinaryExpression': return [...this.foreignParts(node.left), ...this.foreignParts(node.right)];
      case 'ConditionalExpression': return [...this.foreignParts(node.consequent), ...this.foreignParts(node.alternate)];
      case 'LogicalExpression': return node.operator === '&&' ? this.foreignParts(node.right) : [...this.foreignParts(node.left), ...this.foreignParts(node.right)];
      case 'ArrayExpression': return node.elements.flatMap((part) => part === null ? [] : this.foreignParts(part));
      case 'SpreadElement': case 'AwaitExpression': return this.foreignParts(node.argument);
      case 'TSAsExpression': case 'TSNonNullExpression': case 'TSSatisfiesExpression': case 'ChainExpression': return this.foreignParts(node.expression);
      case 'ArrowFunctionExpression': case 'FunctionExpression': return this.foreignReturns(node);
      case 'ObjectExpression': return [];
      default: return this.isHarmless(node) ? [] : this.foreignNames(node);
    }
  }

  foreignNames(node) {
    if (node.type === 'Identifier') return this.foreignValues(node);
    if (node.type === 'MemberExpression') return this.isOurMember(node) ? [] : [node];
    if (node.type === 'CallExpression') return this.foreignCall(node);
    return [node];
  }

  isHarmless(node) {
    const type = this.services.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).every((part) => (part.flags & NEVER_TEXT) !== 0);
  }

  isOurMember(node) {
    const name = node.property.name;
    if (node.computed) return node.object.type === 'Identifier' && CONSTANT.test(node.object.name);
    const isConstant = CONSTANT.test(name) || (node.object.type === 'Identifier' && CONSTANT.test(node.object.name));
    return isConstant || this.isTextName(name) || this.isOfTextType(this.services.getTypeAtLocation(node.object));
  }

  isOfTextType(type) {
    return (type.isUnion() ? type.types : [type]).some((part) => this.textTypes.has((part.aliasSymbol ?? part.getSymbol())?.name));
  }

  /** A property of an object literal that stands where one of the text types is expected. */
  isTextProperty(property) {
    if (property.key.name === 'values') return false;
    const literal = this.services.esTreeNodeToTSNodeMap.get(property.parent);
    const expected = this.services.program.getTypeChecker().getContextualType(literal);
    return expected !== undefined && this.isOfTextType(expected);
  }

  foreignCall(node) {
    const { callee } = node;
    if (callee.type === 'Identifier') {
      if (callee.name === 'String') return node.arguments.flatMap((part) => this.foreignParts(part));
      if (this.isTextName(callee.name) || this.vetted.has(callee.name)) return [];
      return this.isLocalText(callee) ? [] : [node];
    }
    if (callee.type !== 'MemberExpression') return [node];
    const method = callee.property.name;
    if (this.isTextName(method) || this.vetted.has(method)) return [];
    if (method === 'join') return [...this.foreignParts(callee.object), ...node.arguments.flatMap((part) => this.foreignParts(part))];
    if (['map', 'flatMap'].includes(method)) return node.arguments.flatMap((part) => this.foreignParts(part));
    if (['filter', 'slice', 'trim', 'toReversed', 'concat', 'flat'].includes(method)) {
      return [...this.foreignParts(callee.object), ...(method === 'concat' ? node.arguments.flatMap((part) => this.foreignParts(part)) : [])];
    }
    return [node];
  }

  /** A function of the same file whose every return is ours. */
  isLocalText(callee) {
    const definition = this.variableOf(callee)?.defs[0];
    const made = definition?.type === 'FunctionName' ? definition.node : definition?.node.init;
    if (made === undefined || made === null || !/Function/.test(made.type) || this.followed.has(made)) return false;
    return this.foreignReturns(made).length === 0;
  }

  foreignReturns(node) {
    if (node.body.type !== 'BlockStatement') return this.foreignParts(node.body);
    if (this.followed.has(node)) return [];
    this.followed.add(node);
    const found = returnsOf(node.body).flatMap((part) => part.argument === null ? [] : this.foreignParts(part.argument));
    this.followed.delete(node);
    return found;
  }

  foreignValues(node) {
    if (CONSTANT.test(node.name) || this.isTextName(node.name)) return [];
    const variable = this.variableOf(node);
    const definition = variable?.defs[0];
    if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier') return [node];
    if (this.followed.has(variable)) return [];
    this.followed.add(variable);
    const given = variable.references.flatMap((reference) => [
      ...(reference.writeExpr ? [reference.writeExpr] : []), ...pushed(reference.identifier),
    ]);
    const found = given.flatMap((part) => this.foreignParts(part));
    this.followed.delete(variable);
    // The name is reported where it is used: what it was given is seen from there.
    return found.length > 0 || given.length === 0 ? [node] : [];
  }

  variableOf(identifier) {
    for (let scope = this.sourceCode.getScope(identifier); scope !== null; scope = scope.upper) {
      const found = scope.set.get(identifier.name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Arguments given to parameters whose names end in `Sql`. */
  textArguments(call) {
    if (call.arguments.length === 0) return [];
    const signature = this.services.program.getTypeChecker().getResolvedSignature(this.services.esTreeNodeToTSNodeMap.get(call));
    const parameters = signature?.getParameters() ?? [];
    return call.arguments.filter((_argument, at) => this.isTextName(parameters[at]?.name));
  }
}

function pushed(identifier) {
  const member = identifier.parent;
  const call = member?.parent;
  const isPush = member?.type === 'MemberExpression' && member.object === identifier && ['push', 'unshift'].includes(member.property.name);
  return isPush && call?.type === 'CallExpression' && call.callee === member ? call.arguments : [];
}

function returnsOf(node) {
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return [];
  if (node.type === 'ReturnStatement') return [node];
  if (/Function/.test(node.type)) return [];
  return Object.entries(node).flatMap(([key, value]) => key === 'parent' ? [] : [value].flat().flatMap((child) => returnsOf(child)));
}
