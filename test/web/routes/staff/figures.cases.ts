import type { PageCase } from '../../page.case.js';
import { readyId } from './ready.js';

/** Charts for everybody and for staff. */
export const FIGURES_CASES: readonly PageCase[] = [
  { route: 'GET /figures', state: 'for everybody', as: 'visitor', path: '/figures' },
  { route: 'GET /figures', state: 'for staff, before any run', as: 'coordinator', path: '/figures' },
  {
    route: 'GET /figures', state: 'for staff, after several runs', as: 'reviewer',
    path: async (scene) => {
      await readyId(scene, 'select id from congestion_runs limit 1', `insert into congestion_runs (position, at, created_at, rules_version, strength, cap_percent, people,
          people_with_empty_lists, people_uncapped, opportunities, gini_before, gini_after, coverage_before, coverage_after, ndcg_lost, ndcg_lost_most, shown_above_cap)
        select n, app_clock(), app_clock() - make_interval(days => 6 - n), 'rules-1', 100, 150, 200, 3, 0, 60, 6200 - 30 * n, 3100 - 90 * n, 6000, 8800, 120, 900, 0
          from generate_series(1, 5) n returning id`);
      return '/figures';
    },
  },
];
