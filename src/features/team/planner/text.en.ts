import type { text as Danish } from './text.da.ts';

const plans = (count: number) => (count === 1 ? '1 plan' : `${count} plans`);

export const text: typeof Danish = {
  title: 'Planner',
  lead: 'Managers’ two tasks, Hold a review and Tell of a new version, can be shown in Planner too. What counts is Rettesnor’s own list.',
  noGroup: 'No group has been chosen.',
  noGroupNext: 'Write the id of the Microsoft 365 group the plans are to lie in, under Choices.',
  toSettings: 'Go to Choices',
  never: 'Planner has not been brought up to date yet.',
  state: {
    wanted: 'Begins in a moment',
    running: 'Bringing Planner up to date',
    stopped: 'Stopped. Planner is not changed until you go on.',
    done: 'Planner is up to date',
    failed: 'Planner could not be brought up to date',
  },
  progress: (seen: number, of: number) => `${seen} of ${of} managers`,
  progressName: 'How far it has come',
  finished: (day: string, time: string) => `${day} at ${time}`,
  holds: (planCount: number, open: number, done: number) =>
    `In Planner: ${plans(planCount)}. Open tasks: ${open}. Done: ${done}.`,
  cost: (changes: number, requests: number) =>
    `${changes === 1 ? '1 change' : `${changes} changes`}. Microsoft was asked ${requests === 1 ? 'once' : `${requests} times`}.`,
  trouble: {
    noGroup: 'No group has been chosen under Choices.',
    refused:
      'Microsoft says no. Ask an administrator to give the app Tasks.ReadWrite.All, and see that the group is right.',
    full: 'A plan is full. Delete old tasks in it in Planner, and try again.',
    gone: 'There is no such group. Correct the id under Choices.',
    busy: 'Planner is too busy. Rettesnor tries again in an hour.',
    failed: 'Something went wrong at Microsoft. Rettesnor tries again in an hour.',
  },
  groups: {
    title: 'A group per centre',
    help: 'Write the id of the centre’s own Microsoft 365 group. Empty: the common group under Settings.',
    save: 'Save',
    saveNamed: (name) => `Save the group of ${name}`,
    wrong: 'That is no id of a group. It looks like 1a2b3c4d-… and is in Entra.',
  },
  start: 'Bring Planner up to date now',
  resume: 'Go on',
  stop: 'Stop',
  starting: 'Beginning …',
  stopping: 'Stopping …',
  hourly: 'It also happens by itself every hour.',
};
