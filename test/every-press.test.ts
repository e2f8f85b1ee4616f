import { pressEveryActionTwice } from './examples/pressed-twice.ts';

// The other ways are those of the campaign of the same name.
pressEveryActionTwice(['at once'], { isBrief: true });
