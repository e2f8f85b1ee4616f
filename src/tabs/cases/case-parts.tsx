import type { ComponentType } from 'react';
import type { Text } from '../language.tsx';
import { later } from '../parts/later.ts';
import type { CasePartProps } from './case-part-props.ts';
import { CaseOverview } from './parts/case-overview.tsx';

/** A page of a case. */
interface CasePart {
  /** Last word of its address; empty for the first page. */
  path: string;
  name: (words: Text['cases']['parts']) => string;
  Content: ComponentType<CasePartProps>;
}

/** The pages of a case, in the order of its menu. What is not read at once is fetched when it is asked for. */
export const caseParts: readonly CasePart[] = [
  { path: '', name: (words) => words.overview, Content: CaseOverview },
  { path: 'thread', name: (words) => words.thread, Content: later(() => import('./parts/thread-part.tsx')) },
  { path: 'tasks', name: (words) => words.tasks, Content: later(() => import('./parts/tasks-part.tsx')) },
  { path: 'virk', name: (words) => words.draft, Content: later(() => import('../case-papers/draft-part.tsx')) },
  { path: 'letter', name: (words) => words.letter, Content: later(() => import('../case-papers/letter-part.tsx')) },
  { path: 'notices', name: (words) => words.notices, Content: later(() => import('../case-papers/notices-part.tsx')) },
  {
    path: 'manager',
    name: (words) => words.manager,
    Content: later(() => import('../disclosures/case-disclosures.tsx')),
  },
  { path: 'people', name: (words) => words.people, Content: later(() => import('./parts/people-part.tsx')) },
  { path: 'links', name: (words) => words.links, Content: later(() => import('./parts/links-part.tsx')) },
  { path: 'file', name: (words) => words.file, Content: later(() => import('../case-papers/file-part.tsx')) },
  { path: 'log', name: (words) => words.log, Content: later(() => import('./parts/log-part.tsx')) },
];
