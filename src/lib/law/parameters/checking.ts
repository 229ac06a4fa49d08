import { policy } from './parameter';

/** Years after which law data not checked again is said to be old. */
export const oldAfter = policy('1', [], 'oldAfter');
