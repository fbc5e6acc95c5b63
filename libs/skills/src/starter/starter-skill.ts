/**
 * One concept of the forum's own list of data skills (scheme LOCAL). Written by the forum: names of products, methods and
 * laws are facts; every definition is our own sentence.
 */
export interface StarterSkill {
  /** Lower-case words joined by hyphens; never reused for another meaning. */
  readonly code: string;
  /** The preferred name, unlike any other label or alternative label of the list. */
  readonly label: string;
  /** Other names people write in CVs and adverts; each belongs to one skill only. American spellings stand only here. */
  readonly altLabels: readonly string[];
  readonly definition: string;
  /** Code of the one wider skill; absent for a top concept. Skills that share it are siblings; top concepts have none. */
  readonly broader?: string;
  /** Codes of skills often used together with this one. Stated on one side only: read it in both directions. */
  readonly related?: readonly string[];
  /** Codes of skills that cannot be practised without this one. */
  readonly essentialFor?: readonly string[];
  /** Codes of earlier versions that this skill stands for now: claims and requirements of those move here. None of them is in the list any more. */
  readonly replaces?: readonly string[];
}
