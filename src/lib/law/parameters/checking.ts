import { policy } from './parameter';

/** Years after which law data not checked again is said to be old. */
export const oldAfter = policy('checking.oldAfter', '1', [], 'oldAfter');
