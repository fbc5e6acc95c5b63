/** What the platform hands to constructors by token, because they are values or foreign classes. */
export const CONFIG = Symbol('CONFIG');
export const LOG = Symbol('LOG');
