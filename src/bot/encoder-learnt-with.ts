import { learntWith } from '../features/incidents/understanding/understand.ts';

/** The encoder that messages are read with; any other is not used. */
export const encoderLearntWith: string | undefined = learntWith;
