import type { ActionInput, ViewData } from '../../contract/contract.ts';

export type Learning = ViewData<'learning'>;
export type Doubts = Learning['rules'][number];
export type Passage = Doubts['passages'][number];
/** A doubt that can be dealt with, as the server knows it. */
export type DoubtInput = ActionInput<'reopenLearning'>;
export type Dealing = ActionInput<'settleLearning'>['dealing'];
