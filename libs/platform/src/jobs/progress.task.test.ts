import { Database } from '../database/database.js';
import { World } from '../../../../test/support/world.js';
import { subscribed } from '../../../../test/support/socket.js';
import { watched } from './progress.task.js';

const TASKS = '{ progressTasks(first: 5) { nodes { taskId kind cause state done total } } }';

interface Task { taskId: string; kind: string; cause: string; state: string; done: number; total: number }

describe('a long work that one process does', () => {
  let world: World;

  beforeAll(async () => { world = await World.boot(); }, 60_000);
  afterAll(() => world.end());

  it('is watched until it has ended, also over stages that each count from nothing', async () => {
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    const db = world.worker!.get(Database);
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { goOn = resolve; });
    const work = watched(db, { kind: 'import', cause: 'esco' }, async (tell) => {
      for (let done = 1; done <= 120; done += 1) tell(done, 120);
      await held;
      for (let done = 1; done <= 200; done += 1) tell(done, 200);
      return 'done';
    });
    const tasks = async (): Promise<Task[]> => (await coordinator.get<{ nodes: Task[] }>(TASKS)).nodes;
    while (((await tasks())[0]?.done ?? 0) < 100) await new Promise((resolve) => { setTimeout(resolve, 20); });
    const [task] = await tasks();
    expect(task).toMatchObject({ kind: 'import', cause: 'esco', state: 'RUNNING', total: 120 });
    const told = subscribed<Task>(coordinator, 'subscription($taskId: ID!) { progress(taskId: $taskId) { state done total } }', { taskId: task!.taskId });
    goOn();
    expect(await work).toBe('done');
    const all = await told;
    expect(all.at(-1)).toEqual({ state: 'DONE', done: 200, total: 200 });
  });

  it('ends as failed when it throws, and what it threw goes up', async () => {
    const db = world.worker!.get(Database);
    await expect(watched(db, { kind: 'import', cause: 'adverts' }, () => Promise.reject(new Error('the file is no table')))).rejects.toThrow('the file is no table');
    const rows = await world.database.query(`select state from progress_tasks where cause = 'adverts'`);
    expect(rows).toEqual([{ state: 'FAILED' }]);
  });
});
