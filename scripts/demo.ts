/**
 * `npm run demo`: Eksempel Kommune on the same Tuesday morning every time, and a walk of fifteen minutes through it,
 * printed with links. Nothing of an ordinary `npm start` is touched.
 */

import { demoMorning } from '../src/sample/walk.ts';
import { sample } from './laptop/municipalities.ts';
import { runLaptop } from './laptop/run-laptop.ts';
import { walkText } from './laptop/walk-text.ts';

await runLaptop({ ...sample, folder: 'demo', fresh: true, morning: demoMorning, welcome: walkText });
