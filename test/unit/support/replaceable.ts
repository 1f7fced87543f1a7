import {getSwizzleConfig} from '../../../plugins/training/src/swizzle';

/** Names of the components that a site may replace with its own. */
export function replaceableComponents(): string[] {
  return Object.entries(getSwizzleConfig().components)
    .filter(([, {actions}]) => actions.eject === 'safe')
    .map(([name]) => name);
}
