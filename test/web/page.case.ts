import type { Page } from 'playwright-core';
import type { World } from '../support/world.js';

/** Somebody of the demonstration, or nobody. */
export const ROLES = ['visitor', 'analyst', 'student', 'host', 'university', 'coordinator', 'deputy', 'admin', 'reviewer'] as const;
export type Role = (typeof ROLES)[number];

/** The demonstration as a case may read it: the database says what exists. */
export interface Scene { readonly world: World; one: (query: string, parameters?: readonly unknown[]) => Promise<string> }

/** One thing that a page can look like. */
export interface PageCase {
  /** The route that it shows, as the router knows it: `GET /opportunities/:slug`, or the `POST` whose answer is a page. */
  readonly route: string;
  /** In a few words, unique for its route. */
  readonly state: string;
  readonly as: Role;
  /** Where it stands. */
  readonly path: string | ((scene: Scene) => Promise<string>);
  /** What is done there until the state shows: fields filled, a button pressed. */
  readonly act?: (page: Page, scene: Scene) => Promise<void>;
  /** 200 unless something else is right. */
  readonly status?: number;
  /** The form came back with what is wrong: the title begins with "Error: " and the summary has a line for each. */
  readonly hasProblems?: boolean;
}
