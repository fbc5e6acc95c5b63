import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a text has the form of our ids; what has not names nothing. */
export function isId(value: string): boolean {
  return UUID.test(value);
}

/** An id as we give them out. */
export function IsId(): PropertyDecorator {
  return applyDecorators(IsUUID('all', { message: 'This is not an id of ours.' }));
}

/** One plain text: markup and control characters are taken out, outer spaces cut, then the length is checked. `short`: what is said of one that is too short. */
export function Plain(bounds: { min?: number; max: number; lines?: boolean; short?: string }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? plainText(value, bounds.lines ?? false) : value)),
    IsString(),
    MinLength(bounds.min ?? 0, { message: bounds.short ?? `Write at least ${String(bounds.min ?? 0)} characters.` }),
    MaxLength(bounds.max, { message: `Keep this to ${String(bounds.max)} characters.` }),
  );
}

/** Text without tags, scripts, invisible format and control characters; line breaks stay where `keepsLines`. */
export function plainText(text: string, keepsLines: boolean): string {
  const bare = text.replace(/\p{Cs}/gu, '').normalize('NFC')
    .replace(/<(script|style)\b[^>]{0,500}>[^<]{0,20000}<\/\1>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(keepsLines ? /[^\P{Cc}\n]/gu : /\p{Cc}+/gu, keepsLines ? '' : ' ');
  return (keepsLines ? bare.replace(/[ \t]+/g, ' ').replace(/\n{3,}/g, '\n\n') : bare.replace(/\s+/g, ' ')).trim();
}
