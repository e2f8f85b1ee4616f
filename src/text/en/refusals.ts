import { access } from './refusals/access.ts';
import { cases } from './refusals/cases.ts';
import { files } from './refusals/files.ts';
import { handbook } from './refusals/handbook.ts';
import { systems } from './refusals/systems.ts';
import { team } from './refusals/team.ts';
import { workplace } from './refusals/workplace.ts';
import { year } from './refusals/year.ts';

/** What is said when something cannot be done, and what to do next. One entry per code in `core/refusal.ts`. */
export const refusals = {
  ...access,
  ...handbook,
  ...workplace,
  ...cases,
  ...team,
  ...systems,
  ...year,
  ...files,
} as const;
