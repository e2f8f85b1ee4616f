import { pressEveryActionTwice } from '../examples/pressed-twice.ts';

pressEveryActionTwice(['the second while the first is written', 'two seconds apart']);
