import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { PageArgs } from './page.js';
import { InvalidInput, type FieldProblem } from './refusal.js';

const CODES: Record<string, string> = {
  min: 'range', max: 'range', isInt: 'number', isNumber: 'number', isLength: 'length', minLength: 'length', maxLength: 'length',
  isEmail: 'email', isUuid: 'id', isNotEmpty: 'required', isDefined: 'required', arrayMaxSize: 'tooMany', arrayMinSize: 'tooFew',
  arrayUnique: 'repeated', isUrl: 'url', matches: 'format', whitelistValidation: 'unknown', isIn: 'choice', isEnum: 'choice',
};

/** Checks every input class; each wrong field is named with its path (`skills[0].level`) and a stable code. */
export function inputPipe(): ValidationPipe {
  return new InputPipe({
    transform: true, whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true, validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

/** `@Args() page` is handed all arguments of its field; a filter beside the page is checked by its own class. */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(metadata.metatype === PageArgs ? pageOf(value as PageArgs) : value, metadata) as Promise<unknown>;
  }
}

function pageOf({ first, after, last, before }: PageArgs): PageArgs {
  return { first, after, last, before };
}

function problemsOf(error: ValidationError, above: string): FieldProblem[] {
  const isIndex = /^\d+$/.test(error.property);
  const path = isIndex ? `${above}[${error.property}]` : [above, error.property].filter((part) => part !== '').join('.');
  const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({
    path, code: String((error.contexts?.[name] as { code?: string } | undefined)?.code ?? CODES[name] ?? name),
    message: sentence(message.replace(error.property, plainName(error.property))),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}

/** `hoursPerWeekMax` -> `hours per week max`. */
function plainName(property: string): string {
  return property.replace(/([a-z0-9])([A-Z])/g, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(start) ? start : `${start}.`;
}
