import { Extensions } from '@nestjs/graphql';
import type { Action } from '#libs/domain';

/** Names the permission a root field or a personal field needs. The schema transform enforces it; nothing else does. */
export function Allow(action: Action): MethodDecorator & PropertyDecorator {
  return Extensions({ allow: action });
}

/** A field that tells something about a person: it is nullable, and null for whoever the action does not admit to this row. */
export function Personal(action: Action): MethodDecorator & PropertyDecorator {
  return Extensions({ allow: action, isPersonal: true });
}
