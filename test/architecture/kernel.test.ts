import { spawnSync } from 'node:child_process';

it('carries exactly the kernel that its sources give', () => {
  const run = spawnSync(process.execPath, ['bin/kernel.mjs', '--check'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect([run.stderr, run.status]).toEqual(['', 0]);
}, 120_000);
