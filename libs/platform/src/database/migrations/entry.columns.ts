/** The columns that every entity's table begins with. */
export const ENTRY = `id uuid primary key default uuidv7(), version integer not null default 1,
  created_at timestamptz not null default app_clock(), updated_at timestamptz not null default app_clock(), created_by uuid`;
