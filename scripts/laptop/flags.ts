import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What follows a command. One that is not known ends the process with a sentence that names those that are.
 * @returns the values by name, as `parseArgs` of Node gives them
 */
export function flagsOf<const O extends NonNullable<ParseArgsConfig['options']>>(options: O) {
  try {
    return parseArgs({ options }).values;
  } catch (fault) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    console.error(`${(fault as Error).message.split('. ', 1)[0]}. Known are: ${known.join(', ')}.`);
    process.exit(1);
  }
}
